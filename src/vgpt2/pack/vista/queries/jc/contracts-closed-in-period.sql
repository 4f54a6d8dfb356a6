/*
title: Contracts closed between two months
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which contracts did we close this year?
  - Closed contracts in a range of months
  - closed contracts
  - Contracts with status soft or hard closed and a closing month in a range.
  - what jobs did we wrap up
  - Agreements we shut from January to June with final price and invoiced sum
  - Tax return for the completed method is due, and the accountant asks which deals were put away between 01/2023 and 12/2023 and in what month each one was
  - put to bed last year
  - Shut agreements in order of the month they were shut, soft or hard, with name, price and how much was invoiced
  - ktrs soft/hard closed btwn jan n dec 24 pls
  - Over the past year, which projects were officially marked as over in the books, and when did that happen?
*/
SELECT JCCM.Contract, JCCM.Description, JCCM.ContractStatus, JCCM.MonthClosed, JCCM.ContractAmt, JCCM.BilledAmt
FROM JCCM WITH (NOLOCK)
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus IN (2, 3)
    AND JCCM.MonthClosed BETWEEN @BeginMth AND @EndMth
ORDER BY JCCM.MonthClosed, JCCM.Contract
