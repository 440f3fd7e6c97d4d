//! Everything of a library that is not a work: `hub.yaml`, commitments, organisations, profiles, vocabulary.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use crate::diagnostic::{Code, Diagnostic};
use crate::discover::{FileEntry, max_bytes};
use crate::front_matter::check_addresses;
use crate::model::{CountryCode, Hub, Organisation, Shared, Vocabulary, is_hyphenated};
use crate::source::Source;
use crate::vocabulary;
use crate::yaml::{self, Limits};

/// The file of the vocabulary.
pub(crate) const VOCABULARY: &str = "vocabulary.ttl";

/// The smallest `hub.yaml` that is accepted, for the hint of whoever has none.
const EXAMPLE: &str = "name: {en: …}, countries: [{code: kg, name: {ky: …}}], languages: [{tag: ky, name: …}], \
license: CC-BY-4.0, contact: …@…, default_language: ky, default_resolution: bishkek-2009";

/// Reads the shared files of a library from their contents. `None` without a readable `hub.yaml`: then nothing can
/// be published. Any other broken file loses itself alone.
pub fn read_shared(files: &[(FileEntry, Vec<u8>)]) -> (Option<Shared>, Vec<Diagnostic>) {
    let mut reader = Reader { diagnostics: Vec::new() };
    let mut hub: Option<Hub> = None;
    let mut resolutions = BTreeMap::new();
    let mut organisations: BTreeMap<String, Organisation> = BTreeMap::new();
    let mut countries = BTreeMap::new();
    let mut vocabulary = Vocabulary::default();
    for (entry, content) in files {
        let path = entry.path.as_str();
        let parts: Vec<&str> = path.split('/').collect();
        match parts.as_slice() {
            ["hub.yaml"] => hub = reader.typed(path, content),
            ["organisations.yaml"] => {
                organisations = reader.typed(path, content).unwrap_or_default();
            }
            [VOCABULARY] => {
                if let Some(source) = reader.source(path, content) {
                    vocabulary = vocabulary::read(&source, &mut reader.diagnostics);
                }
            }
            ["commitments", resolution, file] => {
                let number = file.strip_suffix(".yaml").filter(|number| !number.starts_with(['0', '+']));
                match number.and_then(|number| number.parse::<u16>().ok()).filter(|_| is_hyphenated(resolution, 80)) {
                    Some(number) => {
                        if let Some(commitment) = reader.typed(path, content) {
                            resolutions
                                .entry((*resolution).to_string())
                                .or_insert_with(BTreeMap::new)
                                .insert(number, commitment);
                        }
                    }
                    None => {
                        reader.ignore(path, "Name it `commitments/<resolution>/<number>.yaml`.");
                    }
                }
            }
            [country, "country.yaml"] => {
                if let (Ok(code), Some(profile)) = (CountryCode::parse(country), reader.typed(path, content)) {
                    countries.insert(code, profile);
                }
            }
            // Read by what uses them.
            ["frames" | "indicators", ..] => {}
            _ => reader.ignore(path, "Move it to where it belongs, or remove it."),
        }
    }
    if hub.is_none() {
        let message = if files.iter().any(|(entry, _)| entry.path == "hub.yaml") {
            "without hub.yaml nothing in this library can be published"
        } else {
            "there is no hub.yaml, so nothing in this library can be published"
        };
        reader.diagnostics.push(
            Diagnostic::new(Code::MissingHub, "hub.yaml", message).with_hint(format!("Write hub.yaml: {EXAMPLE}.")),
        );
    }
    if let Some(hub) = &hub {
        reader.check_hub(hub, &resolutions);
        countries.retain(|code, _| {
            let known = hub.countries.iter().any(|country| country.code == *code);
            if !known {
                let message = format!("`{code}` is no country of this hub");
                let hint = format!("Add `{code}` to `countries` in hub.yaml, or move the file.");
                reader.diagnostics.push(
                    Diagnostic::new(Code::UnknownCountry, format!("{code}/country.yaml"), message).with_hint(hint),
                );
            }
            known
        });
    }
    reader.diagnostics.sort();
    let shared = hub.map(|hub| Shared { hub, resolutions, organisations, countries, vocabulary });
    (shared, reader.diagnostics)
}

struct Reader {
    diagnostics: Vec<Diagnostic>,
}

impl Reader {
    fn source(&mut self, path: &str, content: &[u8]) -> Option<Source> {
        let most = max_bytes(path);
        if content.len() as u64 > most {
            let message = format!("the file is over {most} bytes long");
            self.diagnostics.push(Diagnostic::new(Code::FileTooLarge, path, message).with_hint("Write less."));
            return None;
        }
        match Source::read(path, content) {
            Ok(source) => Some(source),
            Err(diagnostic) => {
                self.diagnostics.push(*diagnostic);
                None
            }
        }
    }

    fn typed<T: DeserializeOwned>(&mut self, path: &str, content: &[u8]) -> Option<T> {
        let source = self.source(path, content)?;
        let node = match yaml::read(&source, 0..source.text().len(), &Limits::FILE) {
            Ok(node) => node,
            Err(diagnostic) => {
                self.diagnostics.push(*diagnostic);
                return None;
            }
        };
        let before = self.diagnostics.len();
        check_addresses(&source, &node, &mut self.diagnostics);
        if self.diagnostics.len() > before {
            return None;
        }
        match yaml::from_node(&node) {
            Ok(value) => Some(value),
            Err(error) => {
                self.diagnostics.push(error.report(&source, 0..0));
                None
            }
        }
    }

    fn ignore(&mut self, path: &str, hint: &str) {
        self.diagnostics
            .push(Diagnostic::new(Code::IgnoredFile, path, "not a file that a library holds here").with_hint(hint));
    }

    fn check_hub<C>(&mut self, hub: &Hub, resolutions: &BTreeMap<String, C>) {
        let mut warn = |code, message: String, hint: String| {
            self.diagnostics.push(Diagnostic::new(code, "hub.yaml", message).with_hint(hint));
        };
        let resolution = &hub.default_resolution;
        if !resolutions.contains_key(resolution) {
            warn(
                Code::UnknownResolution,
                format!("no commitments of the default resolution `{resolution}` in the library"),
                format!("Add commitments/{resolution}/1.yaml and so on."),
            );
        }
    }
}
