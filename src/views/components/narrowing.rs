use maud::{Markup, html};
use tajriba_indexer::model::{CountryCode, Kind};

use crate::urls::Narrowed;
use crate::views::Frame;

/// A form that narrows the list on its page, which stands at `action`, to a kind and, where the list is one of several
/// countries, to one of these.
pub(in crate::views) fn narrowing(frame: &Frame<'_>, action: &str, by_country: bool, narrowed: &Narrowed) -> Markup {
    let regional = CountryCode::regional();
    let countries = frame.shared.hub.countries.iter().map(|country| &country.code).chain([&regional]);
    html! {
        form.narrowing action=(action) method="get" {
            @if by_country {
                label {
                    span { (frame.text("facet-country")) }
                    select name="country" {
                        option value="" { (frame.text("narrowing-all")) }
                        @for code in countries {
                            @let name = frame.country(code);
                            option value=(code) lang=[name.language] selected[narrowed.country.as_ref() == Some(code)] {
                                (name.text)
                            }
                        }
                    }
                }
            }
            label {
                span { (frame.text("facet-kind")) }
                select name="kind" {
                    option value="" { (frame.text("narrowing-all")) }
                    @for kind in Kind::ALL {
                        option value=(kind.as_str()) selected[narrowed.kind == Some(kind)] { (frame.kind(kind)) }
                    }
                }
            }
            button type="submit" { (frame.text("filters-apply")) }
        }
    }
}
