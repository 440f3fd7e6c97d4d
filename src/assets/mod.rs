//! Files that pages load, embedded. Each has a hash of its content in its name and is kept by browsers for good.

use std::sync::LazyLock;

use tajriba_indexer::model::Revision;

use crate::urls;

/// An embedded file.
pub struct Asset {
    name: &'static str,
    extension: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// Its content.
    pub content: &'static [u8],
}

/// The style sheet of every page.
pub static STYLE: Asset = Asset {
    name: "site",
    extension: "css",
    media_type: "text/css; charset=utf-8",
    content: include_bytes!("site.css"),
};

/// Suggestions in the search box.
pub static SUGGEST: Asset = Asset {
    name: "suggest",
    extension: "js",
    media_type: "text/javascript; charset=utf-8",
    content: include_bytes!("suggest.js"),
};

/// What the builder of a curriculum can do beside the form: keep a curriculum on the device when asked to.
pub static CURRICULUM: Asset = Asset {
    name: "curriculum",
    extension: "js",
    media_type: "text/javascript; charset=utf-8",
    content: include_bytes!("curriculum.js"),
};

/// Keeps the place in a text when its language is switched.
pub static PLACE: Asset = Asset {
    name: "place",
    extension: "js",
    media_type: "text/javascript; charset=utf-8",
    content: include_bytes!("place.js"),
};

/// The site's mark.
pub static ICON: Asset =
    Asset { name: "icon", extension: "svg", media_type: "image/svg+xml", content: include_bytes!("icon.svg") };

/// Every file with the address it is served at.
static ADDRESSES: LazyLock<Vec<(String, &'static Asset)>> = LazyLock::new(|| {
    let address = |asset: &'static Asset| {
        let hash = Revision::of(asset.content);
        (urls::asset(asset.name, hash.as_str(), asset.extension), asset)
    };
    vec![address(&STYLE), address(&SUGGEST), address(&CURRICULUM), address(&PLACE), address(&ICON)]
});

impl Asset {
    /// The path it is served at.
    pub fn address(&'static self) -> &'static str {
        let found = ADDRESSES.iter().find(|(_, asset)| std::ptr::eq(*asset, self));
        found.map_or("", |(address, _)| address)
    }

    /// The file with this path.
    pub fn at(path: &str) -> Option<&'static Asset> {
        let found = ADDRESSES.iter().find(|(address, _)| address == path);
        found.map(|(_, asset)| *asset)
    }
}
