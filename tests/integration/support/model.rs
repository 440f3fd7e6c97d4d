//! A tiny embedding model in both forms, with weights that a seed decides.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const DIMENSIONS: usize = 32;
const HEADS: usize = 2;
const INNER: usize = 64;
const LAYERS: usize = 2;
const POSITIONS: usize = 40;
const EPSILON: f32 = 1e-12;
/// Numbers in a block, and what is subtracted from its halves of bytes.
const BLOCK: usize = 32;

/// See the module. Weights by their published names, with the numbers of a row.
pub struct TestModel {
    pieces: Vec<(String, f32)>,
    weights: BTreeMap<String, (usize, Vec<f32>)>,
}

impl TestModel {
    /// A model that knows single Latin and Cyrillic letters and some pairs.
    pub fn new(seed: u64) -> Self {
        let special = ["<s>", "<pad>", "</s>", "<unk>"].map(|piece| (piece.to_string(), 0.0));
        let letters = ('a'..='z').chain('а'..='я').chain(['▁', '.', ':']).map(|c| (c.to_string(), -5.0));
        let pairs = ["▁query", "▁passage", "▁пра", "ва", "▁chi", "ld"].map(|piece| (piece.to_string(), -4.0));
        let pieces: Vec<_> = special.into_iter().chain(letters).chain(pairs).collect();
        let mut random = Random(seed);
        let mut weights = BTreeMap::new();
        let mut add = |name: String, rows: usize, row: usize, spread: f32| {
            weights.insert(name, (row, random.blocks(rows * row, spread)));
        };
        add("embeddings.word_embeddings.weight".into(), pieces.len() + 3, DIMENSIONS, 1.0);
        add("embeddings.position_embeddings.weight".into(), POSITIONS, DIMENSIONS, 0.3);
        add("embeddings.token_type_embeddings.weight".into(), 2, DIMENSIONS, 0.1);
        add("embeddings.LayerNorm.weight".into(), 1, DIMENSIONS, 1.0);
        add("embeddings.LayerNorm.bias".into(), 1, DIMENSIONS, 0.2);
        for layer in 0..LAYERS {
            for (name, from, to) in [
                ("attention.self.query", DIMENSIONS, DIMENSIONS),
                ("attention.self.key", DIMENSIONS, DIMENSIONS),
                ("attention.self.value", DIMENSIONS, DIMENSIONS),
                ("attention.output.dense", DIMENSIONS, DIMENSIONS),
                ("intermediate.dense", DIMENSIONS, INNER),
                ("output.dense", INNER, DIMENSIONS),
            ] {
                add(format!("encoder.layer.{layer}.{name}.weight"), to, from, 0.5);
                add(format!("encoder.layer.{layer}.{name}.bias"), 1, to, 0.2);
            }
            for name in ["attention.output.LayerNorm", "output.LayerNorm"] {
                add(format!("encoder.layer.{layer}.{name}.weight"), 1, DIMENSIONS, 1.0);
                add(format!("encoder.layer.{layer}.{name}.bias"), 1, DIMENSIONS, 0.2);
            }
        }
        Self { pieces, weights }
    }

    /// The id of a piece.
    pub fn id(&self, piece: &str) -> usize {
        self.pieces.iter().position(|(known, _)| known == piece).unwrap()
    }

    /// The bytes of the four-bit form.
    pub fn packed(&self) -> Vec<u8> {
        let mut file = b"E5S1".to_vec();
        let mut number = |n: usize| file.extend_from_slice(&(n as u32).to_le_bytes());
        for n in [1, DIMENSIONS, LAYERS, HEADS, INNER, self.pieces.len() + 3, POSITIONS, 2] {
            number(n);
        }
        number(EPSILON.to_bits() as usize);
        for n in [BLOCK, self.pieces.len(), 0, 2, 1, 3] {
            number(n);
        }
        let text: String = self.pieces.iter().map(|(piece, _)| piece.as_str()).collect();
        file.extend_from_slice(&(text.len() as u64).to_le_bytes());
        let mut end = 0u32;
        file.extend_from_slice(&end.to_le_bytes());
        for (piece, _) in &self.pieces {
            end += piece.len() as u32;
            file.extend_from_slice(&end.to_le_bytes());
        }
        file.extend(self.pieces.iter().flat_map(|(_, score)| score.to_le_bytes()));
        file.extend_from_slice(text.as_bytes());
        // Two characters are replaced: a no-break space, and ё.
        let table: [&[u32]; 2] = [&[0xa0, 1, 0x20], &[0x451, 1, 0x435]];
        file.extend_from_slice(&2u32.to_le_bytes());
        file.extend_from_slice(&18u32.to_le_bytes());
        for entry in table {
            file.extend_from_slice(&entry[0].to_le_bytes());
            file.push(entry[1] as u8);
            file.extend_from_slice(&entry[2].to_le_bytes());
        }
        self.directory(file)
    }

    fn directory(&self, mut file: Vec<u8>) -> Vec<u8> {
        let names: Vec<_> = self.weights.keys().map(|name| short(name)).collect();
        let length: usize = names.iter().map(|name| 2 + name.len() + 1 + 4 + 16).sum();
        let mut place = file.len() + 4 + length;
        let mut data = Vec::new();
        file.extend_from_slice(&(names.len() as u32).to_le_bytes());
        for (name, (long, (row, numbers))) in names.iter().zip(&self.weights) {
            let is_matrix = numbers.len() > *row && (long.starts_with("encoder") || long.contains("word_embeddings"));
            let bytes = if is_matrix { blocks(numbers) } else { floats(numbers) };
            file.extend_from_slice(&(name.len() as u16).to_le_bytes());
            file.extend_from_slice(name.as_bytes());
            file.push(u8::from(is_matrix));
            file.extend_from_slice(&(numbers.len() as u32).to_le_bytes());
            file.extend_from_slice(&(place as u64).to_le_bytes());
            file.extend_from_slice(&(bytes.len() as u64).to_le_bytes());
            place += bytes.len();
            data.extend(bytes);
        }
        file.extend(data);
        file
    }

    /// Writes the published form.
    pub fn publish(&self, folder: &Path) {
        fs::create_dir_all(folder).unwrap();
        let config = serde_json::json!({
            "model_type": "bert", "hidden_act": "gelu", "hidden_size": DIMENSIONS, "num_hidden_layers": LAYERS,
            "num_attention_heads": HEADS, "intermediate_size": INNER, "vocab_size": self.pieces.len() + 3,
            "max_position_embeddings": POSITIONS, "layer_norm_eps": EPSILON,
        });
        fs::write(folder.join("config.json"), config.to_string()).unwrap();
        let tokenizer = serde_json::json!({
            "version": "1.0",
            "normalizer": {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
            "model": {"type": "Unigram", "unk_id": 3, "vocab": self.pieces},
        });
        fs::write(folder.join("tokenizer.json"), tokenizer.to_string()).unwrap();
        let (mut header, mut data) = (serde_json::Map::new(), Vec::new());
        for (name, (row, numbers)) in &self.weights {
            let begin = data.len();
            data.extend(floats(numbers));
            let shape = if name.ends_with("bias") || name.contains("LayerNorm") {
                vec![numbers.len()]
            } else {
                vec![numbers.len() / row, *row]
            };
            let entry = serde_json::json!({"dtype": "F32", "shape": shape, "data_offsets": [begin, data.len()]});
            header.insert(name.clone(), entry);
        }
        let header = serde_json::Value::Object(header).to_string();
        let mut file = (header.len() as u64).to_le_bytes().to_vec();
        file.extend(header.as_bytes());
        file.extend(data);
        fs::write(folder.join("model.safetensors"), file).unwrap();
    }

    /// The vector of pieces, computed number by number as the papers have it.
    pub fn embed(&self, ids: &[usize]) -> Vec<f64> {
        let words = self.matrix("embeddings.word_embeddings.weight");
        let positions = self.matrix("embeddings.position_embeddings.weight");
        let kind = &self.matrix("embeddings.token_type_embeddings.weight")[0];
        let sum = |(place, id): (usize, &usize)| {
            (0..DIMENSIONS).map(|i| words[*id][i] + positions[place][i] + kind[i]).collect::<Vec<_>>()
        };
        let mut hidden: Vec<_> = ids.iter().enumerate().map(sum).collect();
        self.norm(&mut hidden, "embeddings.LayerNorm");
        for layer in 0..LAYERS {
            let part = |name: &str| format!("encoder.layer.{layer}.{name}");
            let attended = self.linear(&self.attend(&hidden, layer), &part("attention.output.dense"));
            add(&mut hidden, &attended);
            self.norm(&mut hidden, &part("attention.output.LayerNorm"));
            let mut inner = self.linear(&hidden, &part("intermediate.dense"));
            inner.iter_mut().flatten().for_each(|x| *x *= 0.5 * (1.0 + erf(*x / 2.0_f64.sqrt())));
            add(&mut hidden, &self.linear(&inner, &part("output.dense")));
            self.norm(&mut hidden, &part("output.LayerNorm"));
        }
        let mean: Vec<f64> = (0..DIMENSIONS).map(|i| hidden.iter().map(|row| row[i]).sum()).collect();
        let length = mean.iter().map(|x| x * x).sum::<f64>().sqrt();
        mean.iter().map(|x| x / length).collect()
    }

    fn attend(&self, hidden: &[Vec<f64>], layer: usize) -> Vec<Vec<f64>> {
        let part = |name: &str| self.linear(hidden, &format!("encoder.layer.{layer}.attention.self.{name}"));
        let (query, key, value) = (part("query"), part("key"), part("value"));
        let size = DIMENSIONS / HEADS;
        let mut out = vec![vec![0.0; DIMENSIONS]; hidden.len()];
        for head in 0..HEADS {
            let of_head = head * size..(head + 1) * size;
            for (row, query) in out.iter_mut().zip(&query) {
                let score = |key: &Vec<f64>| {
                    let dot: f64 = of_head.clone().map(|i| query[i] * key[i]).sum();
                    (dot / (size as f64).sqrt()).exp()
                };
                let scores: Vec<f64> = key.iter().map(score).collect();
                let total: f64 = scores.iter().sum();
                for i in of_head.clone() {
                    row[i] = scores.iter().zip(&value).map(|(score, value)| score / total * value[i]).sum();
                }
            }
        }
        out
    }

    fn linear(&self, rows: &[Vec<f64>], name: &str) -> Vec<Vec<f64>> {
        let (weight, bias) = (self.matrix(&format!("{name}.weight")), self.vector(&format!("{name}.bias")));
        let product =
            |row: &Vec<f64>, to: usize| row.iter().zip(&weight[to]).map(|(x, w)| x * w).sum::<f64>() + bias[to];
        rows.iter().map(|row| (0..weight.len()).map(|to| product(row, to)).collect()).collect()
    }

    fn norm(&self, rows: &mut [Vec<f64>], name: &str) {
        let (weight, bias) = (self.vector(&format!("{name}.weight")), self.vector(&format!("{name}.bias")));
        for row in rows {
            let mean = row.iter().sum::<f64>() / row.len() as f64;
            let variance = row.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / row.len() as f64;
            for (i, x) in row.iter_mut().enumerate() {
                *x = (*x - mean) / (variance + f64::from(EPSILON)).sqrt() * weight[i] + bias[i];
            }
        }
    }

    fn matrix(&self, name: &str) -> Vec<Vec<f64>> {
        let (row, numbers) = &self.weights[name];
        numbers.chunks(*row).map(|row| row.iter().map(|x| f64::from(*x)).collect()).collect()
    }

    fn vector(&self, name: &str) -> Vec<f64> {
        self.matrix(name).concat()
    }
}

/// xorshift64.
struct Random(u64);

impl Random {
    /// Numbers that four bits hold exactly: every block has a scale that is a power of two, and holds -8 times it.
    fn blocks(&mut self, count: usize, spread: f32) -> Vec<f32> {
        let mut numbers = Vec::new();
        while numbers.len() < count {
            for place in 0..BLOCK {
                self.0 ^= self.0 << 13;
                self.0 ^= self.0 >> 7;
                self.0 ^= self.0 << 17;
                let code = if place == 5 { -8.0 } else { (self.0 % 15) as f32 - 7.0 };
                numbers.push(code * spread / 16.0);
            }
        }
        numbers.truncate(count);
        numbers
    }
}

fn add(rows: &mut [Vec<f64>], other: &[Vec<f64>]) {
    for (row, other) in rows.iter_mut().zip(other) {
        row.iter_mut().zip(other).for_each(|(x, y)| *x += y);
    }
}

/// The error function by its series.
fn erf(x: f64) -> f64 {
    if x.abs() > 5.0 {
        return x.signum();
    }
    let (mut sum, mut term) = (0.0, x);
    for n in 0..200 {
        sum += term / f64::from(2 * n + 1);
        term *= -x * x / f64::from(n + 1);
    }
    sum * 2.0 / std::f64::consts::PI.sqrt()
}

fn floats(numbers: &[f32]) -> Vec<u8> {
    numbers.iter().flat_map(|x| x.to_le_bytes()).collect()
}

fn blocks(numbers: &[f32]) -> Vec<u8> {
    let mut out = Vec::new();
    for block in numbers.chunks(BLOCK) {
        let scale = block.iter().fold(0.0_f32, |most, x| most.max(x.abs())) / 8.0;
        // Half precision of a power of two or a few bits more: the exponent moved, the fraction cut.
        let bits = scale.to_bits();
        let half = ((bits >> 23) as u16 + 15 - 127) << 10 | ((bits >> 13) & 0x3ff) as u16;
        out.extend_from_slice(&half.to_le_bytes());
        let code = |x: f32| (x / scale + 8.0) as u8;
        out.extend((0..BLOCK / 2).map(|j| code(block[j]) | code(block[j + BLOCK / 2]) << 4));
    }
    out
}

fn short(name: &str) -> String {
    let long_and_short = [
        ("embeddings.word_embeddings.weight", "emb.word"),
        ("embeddings.position_embeddings.weight", "emb.pos"),
        ("embeddings.token_type_embeddings.weight", "emb.type"),
        ("embeddings.LayerNorm", "emb.ln"),
        ("encoder.layer.", "l"),
        ("attention.self.query", "q"),
        ("attention.self.key", "k"),
        ("attention.self.value", "v"),
        ("attention.output.dense", "ao"),
        ("attention.output.LayerNorm", "aln"),
        ("intermediate.dense", "fi"),
        ("output.dense", "fo"),
        ("output.LayerNorm", "oln"),
        (".weight", ".w"),
        (".bias", ".b"),
    ];
    long_and_short.iter().fold(name.to_string(), |name, (long, short)| name.replace(long, short))
}
