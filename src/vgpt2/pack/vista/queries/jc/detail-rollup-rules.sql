/*
title: Rules that condense old job cost detail
grain: one rollup code
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which rules summarise our old job cost transactions, and after how many months?
  - Roll-up codes with their sources and summary level
  - Code, description, sources from payables, payroll, inventory, equipment and sales, months kept in detail
  - cost rollup setup
  - why is the old job detial all lumped together
  - Do we still keep single payroll transactions for jobs older than two years?
  - "Data retention: what gets compressed in job cost history"
  - Settings that squeeze aged transactions into totals, with how far back each applies
  - A claim lawyer wants every ticket from 2019, so tell me which compression settings we run, for payables, payroll, stock, machines, and after how many months they kick in
  - purge and squash settings
  - How old postings get lumped, one setting a line, its name, age in months, level kept, yes or no for AP, payroll, stock, machines
  - jc rollup codes - mths back, summ level, srcs AP/PR/IN/EM
  - After some time the system merges old individual charges into lump sums; what decides when and for which kinds of charges this occurs?
*/
SELECT JCRU.RollupCode, JCRU.RollupDesc, JCRU.MonthsBack, JCRU.SummaryLevel, JCRU.RollupSourceAP, JCRU.RollupSourcePR,
    JCRU.RollupSourceIN, JCRU.RollupSourceEM, JCRU.RollupSourceMS, JCRU.RollupSourceJC
FROM JCRU WITH (NOLOCK)
WHERE JCRU.JCCo = @JCCo
ORDER BY JCRU.RollupCode
