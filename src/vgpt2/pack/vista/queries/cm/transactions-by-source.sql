/*
title: Cash transactions of a month by source
grain: one source
level: intermediate
parameters:
  CMCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Where did this month's cash transactions come from?
  - Cash by source module
  - cm by source
  - Count and amount of cash transactions by source for one month.
  - how much cash did payroll vs ap take
  - June's cash entries counted and summed under the module that produced them
  - 'Explaining the drop in cash to the board takes one small table: how much of June''s movement originated in payables, receivables, wages or cash itself, with the number of entries.'
  - AP/AR/PR/CM split of june money
  - Originating module (payables, receivables, payroll, cash entries) with transaction count and net cash for one month
  - CM trans cnt + $ per source 06/24, voids out
  - 'What caused our money to move in June: suppliers, customers, wages, or bank corrections, and how much each?'
*/
SELECT CMDT.Source, COUNT(*) AS Transactions, SUM(CMDT.Amount) AS Amount
FROM CMDT WITH (NOLOCK)
WHERE CMDT.CMCo = @CMCo
    AND CMDT.Mth = @Mth
    AND CMDT.Void = 'N'
GROUP BY CMDT.Source
ORDER BY CMDT.Source
