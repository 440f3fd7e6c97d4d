//! What git knows of the library's files. git itself is run: whoever publishes by it has it.

use std::collections::{HashMap, HashSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::rc::Rc;

use tajriba_indexer::MAX_FILE_BYTES;

/// Commits that are looked through, newest first.
const MOST_COMMITS: &str = "--max-count=20000";
/// The line of a commit's message that withholds what its files said before, as a pattern.
const TAKEDOWN: &str = "^takedown:";
/// What every look through the commits asks for: paths from the library's root, a file under one name only.
const BY_FILE: [&str; 5] = ["log", "-m", "--no-renames", "--relative", "--format=%x01%H %cs"];

/// A content that a file was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    /// The commit.
    pub(super) commit: String,
    /// The day it came onto the branch, `2026-11-27`.
    pub(super) date: String,
    /// The file's path from the library's root.
    pub(super) path: String,
    /// git's name of the content.
    pub(super) blob: String,
    /// Whether the file was not there before.
    pub(super) is_new: bool,
}

/// The commit that is checked out; `None` where the library is in no repository, or there is no git.
pub(super) fn head(library: &Path) -> Option<String> {
    let text = run(library, &["rev-parse", "--verify", "--quiet", "HEAD"])?;
    Some(text.trim().to_string())
}

/// Every content that the library's files were given and that may be shown, newest first. A merge counts as one
/// change: the day it made the text public.
pub(super) fn changes(library: &Path) -> Option<Vec<Change>> {
    let withheld = takedowns(library)?;
    let arguments = [&BY_FILE[..], &[MOST_COMMITS, "--first-parent", "--raw", "--no-abbrev", "--", "."]].concat();
    let mut changes = read_log(&run(library, &arguments)?);
    changes.retain(|change| {
        let takedowns = withheld.get(&change.path).into_iter().flatten();
        takedowns.into_iter().all(|shown| shown.contains(&change.commit))
    });
    Some(changes)
}

/// By path the commits since each takedown of something in it, the takedown's own among them: those that hold it. On
/// a branch that was merged later, earlier and later go by descent; days would not tell.
fn takedowns(library: &Path) -> Option<HashMap<String, Vec<Rc<HashSet<String>>>>> {
    let grep = format!("--grep={TAKEDOWN}");
    let arguments = [&BY_FILE[..], &["--regexp-ignore-case", &grep, "--raw", "--no-abbrev", "--", "."]].concat();
    let mut since: HashMap<String, Rc<HashSet<String>>> = HashMap::new();
    let mut by_path: HashMap<String, Vec<_>> = HashMap::new();
    for Change { commit, path, .. } in read_log(&run(library, &arguments)?) {
        if !since.contains_key(&commit) {
            let later = run(library, &["rev-list", "--ancestry-path", &format!("{commit}..HEAD")])?;
            let holding = later.lines().map(String::from).chain([commit.clone()]).collect();
            since.insert(commit.clone(), Rc::new(holding));
        }
        by_path.entry(path).or_default().extend(since.get(&commit).cloned());
    }
    Some(by_path)
}

fn read_log(log: &str) -> Vec<Change> {
    let (mut commit, mut date) = ("", "");
    let mut changes = Vec::new();
    for line in log.lines() {
        if let Some(head) = line.strip_prefix('\u{1}') {
            (commit, date) = head.split_once(' ').unwrap_or((head, ""));
        } else if let Some((change, path)) = line.strip_prefix(':').and_then(|line| line.split_once('\t')) {
            // Old mode, new mode, old content, new content, what was done.
            let mut parts = change.split(' ').skip(3);
            let (blob, done) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            changes.push(Change {
                commit: commit.into(),
                date: date.into(),
                path: path.into(),
                blob: blob.into(),
                is_new: done == "A",
            });
        }
    }
    changes
}

fn run(library: &Path, arguments: &[&str]) -> Option<String> {
    let output = command(library).args(arguments).stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// git in the library's folder, changing nothing and asking nobody.
fn command(library: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(library);
    // What a user may have set otherwise, and would change what is read here.
    for setting in ["core.quotePath=false", "log.showSignature=false", "log.diffMerges=separate"] {
        command.args(["-c", setting]);
    }
    command.env("GIT_OPTIONAL_LOCKS", "0").env("GIT_TERMINAL_PROMPT", "0");
    command
}

/// Reads contents one after the other.
pub(super) struct Blobs {
    child: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Blobs {
    pub(super) fn open(library: &Path) -> Option<Self> {
        let mut command = command(library);
        command.args(["cat-file", "--batch"]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().ok()?;
        let (ask, answers) = (child.stdin.take()?, BufReader::new(child.stdout.take()?));
        Some(Self { child, ask, answers })
    }

    /// The content with this name; `None` where there is none, or one larger than any file that is published.
    pub(super) fn read(&mut self, blob: &str) -> Option<Vec<u8>> {
        writeln!(self.ask, "{blob}").and_then(|()| self.ask.flush()).ok()?;
        let mut head = String::new();
        self.answers.read_line(&mut head).ok()?;
        let size: u64 = head.trim_end().strip_prefix(blob)?.strip_prefix(" blob ")?.parse().ok()?;
        let mut content = Vec::new();
        // The content, and the end of the line behind it.
        (&mut self.answers).take(size + 1).read_to_end(&mut content).ok()?;
        content.pop();
        (content.len() as u64 == size && size <= MAX_FILE_BYTES).then_some(content)
    }
}

impl Drop for Blobs {
    fn drop(&mut self) {
        // It ends by itself when nobody asks any more; killing it makes sure that waiting is short.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_log_is_read_by_commit_and_file() {
        let log = "\u{1}f00 2026-11-27\n\n:100644 100644 aaa bbb M\tkg/tools/a/index.ru.md\n\u{1}f01 2026-11-20\n\n:000000 100644 000 aaa A\tkg/tools/a/index.ru.md\n:000000 100644 000 ccc A\thub.yaml\n";
        let changes: Vec<_> = read_log(log)
            .into_iter()
            .map(|change| [change.commit, change.date, change.path, change.blob, change.is_new.to_string()].join(" "))
            .collect();
        assert_eq!(
            changes,
            [
                "f00 2026-11-27 kg/tools/a/index.ru.md bbb false",
                "f01 2026-11-20 kg/tools/a/index.ru.md aaa true",
                "f01 2026-11-20 hub.yaml ccc true",
            ]
        );
    }
}
