//! Parts of pages, one function a file.

mod add_link;
mod authored;
mod chips;
mod count_mark;
mod facets;
mod helplines;
mod hit;
mod law_status;
mod license;
mod narrowing;
mod paging;
mod provenance;
mod search_box;
mod source;
mod terms;
mod work_list;

pub(super) use add_link::add_link;
pub(super) use authored::authored;
pub(super) use chips::chips;
pub(super) use count_mark::count_mark;
pub(super) use facets::facets;
pub(super) use helplines::helplines;
pub(super) use hit::{hit, marks, translation_marks};
pub(super) use law_status::{law_badge, law_banner};
pub(super) use license::{license, license_link};
pub(super) use narrowing::narrowing;
pub(super) use paging::{PageLinks, page_links, paging};
pub(super) use provenance::provenance;
pub(super) use search_box::{search_box, search_field};
pub(super) use source::source;
pub(super) use terms::terms;
pub(super) use work_list::{WorkLine, work_list};
