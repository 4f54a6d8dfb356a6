/*
title: Open contracts with percent of the contract time gone at a date against percent billed
grain: one contract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which contracts have used up far more of their time than of their money?
  - Contract, customer, department, start, projected completion, percent of days elapsed, percent billed, difference
  - time vs billing
  - Northgate runs since February and should be done in November, are we at half of it in dollars on June 30?
  - jobs where shedule is way ahead of the biling
  - I know that it is a crude measure, but for the quarterly review the owner of the company likes one page where he sees how much of the days between start and expected end is behind us and next to it how much of the contract we have invoiced, worst gap on top, and then he asks me questions for an hour.
  - Calendar consumed compared with value drawn
  - Compare the schedule used up with the money invoiced on active deals at June 30
  - Owner's rep suspects we are slow, so as of 06/30/2024 set the used part of the calendar against the drawn part of the price for every live deal
  - clock ahead of the money
  - Largest gap first with client's and division's names on live contracts, start, finish, percent of days elapsed at June 30, percent drawn
  - '% dur elapsd v % billd opn ktrs 9/30'
  - Which projects are far along on the calendar although we have only charged a little of their price?
*/
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS CustomerName, JCDM.Description AS DepartmentName, JCCM.StartDate,
    JCCM.ProjCloseDate, 100.0 * DATEDIFF(DAY, JCCM.StartDate, @AsOf)
        / NULLIF(DATEDIFF(DAY, JCCM.StartDate, JCCM.ProjCloseDate), 0) AS PercentTime,
    100.0 * JCCM.BilledAmt / NULLIF(JCCM.ContractAmt, 0) AS PercentBilled,
    100.0 * DATEDIFF(DAY, JCCM.StartDate, @AsOf) / NULLIF(DATEDIFF(DAY, JCCM.StartDate, JCCM.ProjCloseDate), 0)
        - 100.0 * JCCM.BilledAmt / NULLIF(JCCM.ContractAmt, 0) AS Difference
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN JCDM WITH (NOLOCK)
    ON JCCM.JCCo = JCDM.JCCo
    AND JCCM.Department = JCDM.Department
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCM.StartDate <= @AsOf
ORDER BY Difference DESC, JCCM.Contract
