# Times R packages on the same figures as bench/statistics.ts, which passes them as JSON-free text: the name of the
# figures, then numerators and denominators, or values. Prints "package<TAB>milliseconds" for each package at hand.
figures <- readLines(file("stdin"))
read <- function(name) {
  line <- figures[startsWith(figures, paste0(name, " "))]
  as.numeric(strsplit(line, " ")[[1]][-1])
}
numerator <- read("numerator")
denominator <- read("denominator")
values <- read("values")

median_ms <- function(work, times = 5) {
  work()
  median(sapply(seq_len(times), function(i) system.time(work())[["elapsed"]])) * 1000
}
say <- function(name, work) {
  if (!requireNamespace(name, quietly = TRUE)) return(invisible())
  cat(name, "\t", median_ms(work), "\n", sep = "")
}

trusts <- data.frame(name = paste0("R", seq_along(numerator)), numerator = numerator, denominator = denominator)
say("NHSRplotthedots", function() {
  months <- data.frame(date = seq(as.Date("2008-01-01"), by = "month", length.out = length(values)), value = values)
  NHSRplotthedots::ptd_spc(months, value_field = value, date_field = date)
})
say("FunnelPlotR", function() {
  FunnelPlotR::funnel_plot(trusts, numerator = numerator, denominator = denominator, group = name, data_type = "PR")
})
say("csranks", function() {
  share <- (numerator + 0.5) / (denominator + 1)
  csranks::csranks(share, diag(share * (1 - share) / denominator))
})
