# Makes up three cohorts and some leaders with their raters, and works out their statistics
# with R and psych. Tests compare with what it wrote:
#
#   Rscript tests/cohort/oracle/oracle.R     (Debian: r-base-core, r-cran-psych)
#
# cohort-N.txt   a person a line: 30 items in the order asked and 12 of the supplement (1 to 5,
#                0 left out), 12 choices (T E X N are 1 to 4), 12 guesses (R C M are 1 to 3)
# leaders.txt    a leader's own answers ("L"), then those of the raters ("R")
# attitude.txt   a data set that ships with R: 30 rows of 7
# bfi.txt        covariances of three scales of psych's bfi (items as stored, C4, C5, E1 and E2
#                reversed), complete cases: a name, then 25 numbers
# vectors.txt    cohort, scale, figure, value
#
# Oracles differ on purpose: psych drops constant items and works pairwise, so it gets complete
# cases; its own omega works on correlations, so loadings come from fa() on covariances, by
# principal axes run to the end: its minres keeps every uniqueness below 1, which on covariances
# misses the least squares by up to .002 of omega; it prints Feldt's interval of alpha, so
# Bonett's (2002) is written out here.
suppressMessages(library(psych))
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
args <- commandArgs(FALSE)
here <- dirname(sub("--file=", "", grep("--file=", args, value = TRUE)))
out <- file(file.path(here, "vectors.txt"), "w")
say <- function(cohort, scale, figure, value)
  cat(cohort, scale, figure, sprintf("%.12g", value), "\n", file = out)

bases <- c("LEG", "EXP", "REW", "REF", "COE", "INF")
is_position <- c(TRUE, FALSE, TRUE, FALSE, TRUE, FALSE)
credit <- matrix(c(1,2,1,3, 2,1,1,3, 0,2,1,3, 0,1,2,3, 1,1,0,3, 0,1,1,3,
                   1,2,0,3, 1,2,1,3, 3,1,0,1, 3,1,0,0, 0,3,1,1, 1,0,3,1), 12, byrow = TRUE)
cuts <- c(-Inf, -1.5, -0.6, 0.3, 1.2, Inf)

# Answers of a person with these true levels to the 30 items (loadings that differ) and 12 more.
answers <- function(levels, missing) {
  loading <- rep(c(.8, .75, .7, .65, .55), each = 6)
  items <- loading * rep(levels, 5) + sqrt(1 - loading^2) * rnorm(30)
  more <- .7 * rep(mean(levels), 12) * 1.5 + .6 * rnorm(12)
  given <- as.integer(cut(c(items, more), cuts))
  given[runif(42) < missing] <- 0L
  given
}
person <- function() {
  sides <- rnorm(2, sd = sqrt(.35))
  sqrt(.1) * rnorm(1) + sides[1 + is_position] + sqrt(.55) * rnorm(6)
}
line <- function(...) paste0(c(...), collapse = "")

score <- function(x, least) {
  given <- rowSums(x > 0)
  ifelse(given >= least, (rowSums(x) - given) * 25 / given, NA)
}
columns <- c(lapply(0:5, function(turn) turn + 1 + 6 * (0:4)), list(31:36, 37:39, 40:42))
least <- c(rep(4, 6), 5, 3, 3)
scales <- c(bases, "trust", "credibility", "growing")

means <- function(cohort, scale, x) {
  x <- x[!is.na(x)]
  say(cohort, scale, "n", length(x))
  say(cohort, scale, "mean", mean(x))
  say(cohort, scale, "sd", sd(x))
  interval <- t.test(x)$conf.int
  say(cohort, scale, "low", interval[1])
  say(cohort, scale, "high", interval[2])
  invisible(x)
}
summary_of <- function(cohort, scale, x) {
  x <- means(cohort, scale, x)
  shares <- c(10, 25, 50, 75, 90)
  for (i in 1:5) say(cohort, scale, paste0("q", shares[i]), quantile(x, shares[i] / 100, type = 7))
  say(cohort, scale, "rank50", (mean(x < 50) + mean(x == 50) / 2) * 100)
}
bonett <- function(alpha, k, n) {
  half <- qnorm(.975) * sqrt(2 * k / ((k - 1) * (n - 2)))
  1 - exp(log(1 - alpha) + c(1, -1) * half)
}
reliability <- function(cohort, scale, x) {
  x <- x[rowSums(x == 0) == 0, ]
  k <- ncol(x); n <- nrow(x)
  a <- suppressWarnings(psych::alpha(as.data.frame(x)))
  value <- a$total$raw_alpha
  interval <- bonett(value, k, n)
  sem <- sd((rowSums(x) - k) * 25 / k) * sqrt(1 - value)
  one <- suppressWarnings(suppressMessages(
    fa(cov(x), nfactors = 1, fm = "pa", covar = TRUE, n.obs = n, max.iter = 5000, min.err = 1e-12)))
  l <- as.numeric(one$loadings)
  omega <- sum(l)^2 / (sum(l)^2 + sum(diag(cov(x)) - l^2))
  say(cohort, scale, "complete", n)
  say(cohort, scale, "alpha", value)
  say(cohort, scale, "alpha-low", interval[1])
  say(cohort, scale, "alpha-high", interval[2])
  say(cohort, scale, "sem", sem)
  say(cohort, scale, "mdc", 1.96 * sqrt(2) * sem)
  say(cohort, scale, "omega", omega)
  for (i in 1:k) {
    say(cohort, scale, paste0("item", i, "-mean"), a$item.stats$mean[i])
    say(cohort, scale, paste0("item", i, "-sd"), a$item.stats$sd[i])
    say(cohort, scale, paste0("item", i, "-rest"), a$item.stats$r.drop[i])
  }
}

write.table(attitude, file.path(here, "attitude.txt"), row.names = FALSE, col.names = FALSE)

reversed <- c("C4", "C5", "E1", "E2")
traits <- sapply(c("C", "N", "E"), function(name) {
  x <- na.omit(bfi[, paste0(name, 1:5)])
  turned <- intersect(names(x), reversed)
  x[turned] <- 7 - x[turned]
  paste(name, paste(sprintf("%.15g", cov(x)), collapse = " "))
})
writeLines(traits, file.path(here, "bfi.txt"))

for (n in c(40, 150, 300)) {
  set.seed(n)
  x <- matrix(0L, n, 42); choices <- matrix(0L, n, 12); guesses <- matrix(0L, n, 12)
  for (i in 1:n) {
    levels <- person()
    x[i, ] <- answers(levels, .03)
    pull <- mean(levels[!is_position]) - mean(levels[is_position])
    odds <- exp(c(-.5 * pull, 0, -.2, .4 + .5 * pull))
    choices[i, ] <- ifelse(runif(12) < .04, 0L, sample(4, 12, TRUE, odds))
    guesses[i, ] <- ifelse(runif(12) < .5 | choices[i, ] == 0, 0L, sample(3, 12, TRUE))
  }
  rows <- sapply(1:n, function(i) line(x[i, ], " ", choices[i, ], " ", guesses[i, ]))
  writeLines(rows, file.path(here, paste0("cohort-", n, ".txt")))
  scored <- sapply(1:9, function(s) score(x[, columns[[s]]], least[s]))
  for (s in 1:9) {
    summary_of(n, scales[s], scored[, s])
    reliability(n, scales[s], x[, columns[[s]]])
  }
  whole <- rowSums(is.na(scored[, 1:6])) == 0
  position <- ifelse(whole, rowMeans(scored[, which(is_position)]), NA)
  personal <- ifelse(whole, rowMeans(scored[, which(!is_position)]), NA)
  means(n, "position", position)
  means(n, "personal", personal)
  means(n, "balance", personal - position)
  answered <- rowSums(choices > 0)
  earned <- sapply(1:n, function(i) sum(credit[cbind(1:12, choices[i, ])[choices[i, ] > 0, ]]))
  summary_of(n, "index", ifelse(answered >= 10, earned * 100 / (3 * answered), NA))
  for (a in 1:4) say(n, "quiz", paste0("chosen", a), mean(rowSums(choices == a)))
  for (a in 0:4) say(n, "S4", paste0("chosen", a), sum(choices[, 4] == a))
  both <- !is.na(personal) & answered >= 10
  leaning <- rowSums(choices == 4) - rowSums(choices == 1)
  say(n, "said", "n", sum(both))
  say(n, "said", "correlation", cor((personal - position)[both], leaning[both]))
  most <- apply(choices, 1, function(row) {
    times <- tabulate(row[row > 0], 4)
    if (sum(times == max(times)) == 1) which.max(times) else 5
  })
  for (g in 1:5) {
    say(n, "said", paste0("group", g), sum(both & most == g))
    if (sum(both & most == g) >= 5) say(n, "said", paste0("personal", g), mean(personal[both & most == g]))
  }
}

# Twelve leaders: the first eight with four raters each, for psych's ICC; the others with 3 to 6.
set.seed(12)
sizes <- c(rep(4, 8), 3, 5, 6, 3)
rows <- c(); own <- c(); groups <- list()
for (leader in 1:12) {
  levels <- person()
  mine <- answers(levels + rnorm(6, .3, .5), 0)
  theirs <- t(sapply(1:sizes[leader], function(i) answers(levels + rnorm(6, 0, .8), .02)))
  rows <- c(rows, line("L", mine), apply(theirs, 1, function(row) line("R", row)))
  own <- rbind(own, sapply(1:9, function(s) score(t(mine[columns[[s]]]), least[s])))
  for (s in 1:7) {
    x <- theirs[, columns[[s]]]
    x <- x[!is.na(score(x, least[s])), , drop = FALSE]
    x[x == 0] <- NA
    say("agreement", scales[s], leader, 1 - mean(apply(x, 2, var, na.rm = TRUE)) / 2)
  }
  groups[[leader]] <- sapply(1:9, function(s) score(theirs[, columns[[s]]], least[s]))
}
writeLines(rows, file.path(here, "leaders.txt"))
others <- t(sapply(groups, colMeans, na.rm = TRUE))
J <- function(n) 1 - 3 / (4 * (n - 1) - 1)
for (s in 1:9) {
  gap <- own[, s] - others[, s]
  means("leaders", scales[s], gap)
  say("leaders", scales[s], "dz", mean(gap) / sd(gap) * J(12))
  say("leaders", scales[s], "dav", mean(gap) / ((sd(own[, s]) + sd(others[, s])) / 2) * J(12))
  data <- do.call(rbind, lapply(1:12, function(l) data.frame(l = factor(l), y = groups[[l]][, s])))
  data <- data[!is.na(data$y), ]
  squares <- anova(lm(y ~ l, data))[["Mean Sq"]]
  size <- table(data$l)
  m <- (sum(size) - sum(size^2) / sum(size)) / (length(size) - 1)
  if (all(size >= 3)) {
    say("leaders", scales[s], "icc1", (squares[1] - squares[2]) / (squares[1] + (m - 1) * squares[2]))
    say("leaders", scales[s], "icc2", (squares[1] - squares[2]) / squares[1])
  }
  wide <- t(sapply(groups[1:8], function(g) g[, s]))
  if (!anyNA(wide)) {
    even <- ICC(wide, lmer = FALSE)$results
    say("eight", scales[s], "icc1", even$ICC[even$type == "ICC1"])
    say("eight", scales[s], "icc2", even$ICC[even$type == "ICC1k"])
  }
}
near <- 100 - rowMeans(abs(own[, 1:6] - others[, 1:6]))
means("leaders", "likeness", near)
shapes <- sapply(1:12, function(l) if (sd(own[l, 1:6]) >= 9 && sd(others[l, 1:6]) >= 9)
  cor(own[l, 1:6], others[l, 1:6]) else NA)
say("leaders", "shape", "n", sum(!is.na(shapes)))
say("leaders", "shape", "median", median(shapes, na.rm = TRUE))
close(out)
