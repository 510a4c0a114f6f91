use std::fs;

/// The sources the kernels were generated from. Whoever loads the binary compares.
const MANIFEST: &str = "../../generated/manifest.json";

fn main() {
    napi_build::setup();
    println!("cargo::rerun-if-changed={MANIFEST}");
    let hash = fs::read_to_string(MANIFEST).ok().and_then(|text| top_level_string(&text, "hash"));
    println!("cargo::rustc-env=TREFOIL_SOURCE_HASH={}", hash.unwrap_or_default());
}

/// The string that `name` stands for in the outermost object of a JSON text. A whole parser would take
/// longer to compile than the rest of this crate; a hash needs no escapes.
fn top_level_string(json: &str, name: &str) -> Option<String> {
    let mut depth = 0;
    let mut rest = json.chars();
    let mut key = None;
    while let Some(next) = rest.next() {
        match next {
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            ',' => key = None,
            '"' => {
                let mut text = String::new();
                loop {
                    match rest.next()? {
                        '"' => break,
                        '\\' => text.extend(rest.next()),
                        other => text.push(other),
                    }
                }
                match key {
                    Some(found) if depth == 1 && found == name => return Some(text),
                    _ => key = Some(text),
                }
            }
            _ => {}
        }
    }
    None
}
