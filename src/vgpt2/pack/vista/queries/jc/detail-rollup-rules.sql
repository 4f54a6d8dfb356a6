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
*/
SELECT JCRU.RollupCode, JCRU.RollupDesc, JCRU.MonthsBack, JCRU.SummaryLevel, JCRU.RollupSourceAP, JCRU.RollupSourcePR,
    JCRU.RollupSourceIN, JCRU.RollupSourceEM, JCRU.RollupSourceMS, JCRU.RollupSourceJC
FROM JCRU WITH (NOLOCK)
WHERE JCRU.JCCo = @JCCo
ORDER BY JCRU.RollupCode
