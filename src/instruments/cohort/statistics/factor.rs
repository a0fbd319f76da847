//! One factor behind the items of a scale, by least squares on their covariances, and omega:
//! how much of the total's variance it accounts for (McDonald 1999).

/// A communality has come to rest below this change.
const AT_REST: f64 = 1e-8;
/// So many rounds at the most.
const ROUNDS: usize = 500;
/// A communality stays below this share of its item's variance.
const MOST: f64 = 0.999;
/// Sweeps after which a matrix of a few rows is diagonal.
const SWEEPS: usize = 30;

/// Omega of one factor, below 1; `None` where there is none, or nothing varies.
pub fn omega<const K: usize>(covariances: &[[f64; K]; K]) -> Option<f64> {
    let loadings = loadings(covariances);
    let common: f64 = loadings.iter().sum::<f64>().powi(2);
    let own = |item: usize| covariances[item][item] - communality(loadings[item], covariances[item][item]);
    let unique: f64 = (0..K).map(own).sum();
    (common > 0.0 && common + unique > 0.0).then(|| common / (common + unique))
}

/// The loadings on one factor by iterated principal axes; their sum is not negative.
pub fn loadings<const K: usize>(covariances: &[[f64; K]; K]) -> [f64; K] {
    let mut shared: [f64; K] = std::array::from_fn(|item| covariances[item][item] / 2.0);
    let mut loadings = [0.0; K];
    for _ in 0..ROUNDS {
        loadings = principal_axis(covariances, &shared);
        let next: [f64; K] = std::array::from_fn(|item| communality(loadings[item], covariances[item][item]));
        let change = shared.iter().zip(next).map(|(old, new)| (old - new).abs()).fold(0.0, f64::max);
        shared = next;
        if change < AT_REST {
            break;
        }
    }
    loadings
}

fn communality(loading: f64, variance: f64) -> f64 {
    (loading * loading).min(MOST * variance)
}

/// The loadings on the largest axis of the covariances with these communalities.
fn principal_axis<const K: usize>(covariances: &[[f64; K]; K], shared: &[f64; K]) -> [f64; K] {
    let mut reduced = *covariances;
    shared.iter().enumerate().for_each(|(item, shared)| reduced[item][item] = *shared);
    let (values, axes) = axes(reduced);
    let largest = (0..K).max_by(|a, b| values[*a].total_cmp(&values[*b])).unwrap_or(0);
    let length = values[largest].max(0.0).sqrt();
    let loadings: [f64; K] = std::array::from_fn(|item| axes[item][largest] * length);
    let sign = if loadings.iter().sum::<f64>() < 0.0 { -1.0 } else { 1.0 };
    loadings.map(|loading| sign * loading)
}

/// A symmetric matrix's eigenvalues, and the vectors as columns: Jacobi's rotations.
fn axes<const K: usize>(mut matrix: [[f64; K]; K]) -> ([f64; K], [[f64; K]; K]) {
    let mut axes: [[f64; K]; K] = std::array::from_fn(|a| std::array::from_fn(|b| f64::from(a == b)));
    for _ in 0..SWEEPS {
        let pairs = (0..K).flat_map(|a| (a + 1..K).map(move |b| (a, b)));
        let turned = pairs.filter(|(a, b)| turn(&mut matrix, &mut axes, *a, *b)).count();
        if turned == 0 {
            break;
        }
    }
    (std::array::from_fn(|item| matrix[item][item]), axes)
}

/// Turns two axes so that the matrix has nothing between them; says whether it had.
fn turn<const K: usize>(matrix: &mut [[f64; K]; K], axes: &mut [[f64; K]; K], a: usize, b: usize) -> bool {
    let between = matrix[a][b];
    if between.abs() <= f64::EPSILON * 0.01 * (matrix[a][a] * matrix[b][b]).abs().sqrt() || between == 0.0 {
        return false;
    }
    let slope = (matrix[b][b] - matrix[a][a]) / (2.0 * between);
    let tangent = slope.signum() / (slope.abs() + (slope * slope + 1.0).sqrt());
    let cosine = 1.0 / (tangent * tangent + 1.0).sqrt();
    let sine = tangent * cosine;
    for row in matrix.iter_mut().chain(axes) {
        (row[a], row[b]) = (cosine * row[a] - sine * row[b], sine * row[a] + cosine * row[b]);
    }
    let (one, other) = (matrix[a], matrix[b]);
    matrix[a] = std::array::from_fn(|column| cosine * one[column] - sine * other[column]);
    matrix[b] = std::array::from_fn(|column| sine * one[column] + cosine * other[column]);
    true
}
