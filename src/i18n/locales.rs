//! The Fluent files, embedded.

macro_rules! locales {
    ($($tag:literal),+ $(,)?) => {
        /// Every language with its files.
        pub(super) const LOCALES: &[(&str, &[&str])] = &[$((
            $tag,
            &[
                include_str!(concat!("locales/", $tag, "/main.ftl")),
                include_str!(concat!("locales/", $tag, "/words.ftl")),
                include_str!(concat!("locales/", $tag, "/vocabulary.ftl")),
                include_str!(concat!("locales/", $tag, "/prose.ftl")),
                include_str!(concat!("locales/", $tag, "/results.ftl")),
                include_str!(concat!("locales/", $tag, "/reading.ftl")),
                include_str!(concat!("locales/", $tag, "/children.ftl")),
                include_str!(concat!("locales/", $tag, "/curriculum.ftl")),
            ],
        )),+];
    };
}

locales!("kk", "ky", "tg", "tk", "uz", "az", "tr", "ru", "en");
