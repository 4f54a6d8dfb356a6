/*
title: Days from creating a pending change order to approval of its items between two dates by customer with amount asked and approved
grain: one customer
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which owners take forever to approve our changes?
  - Average and longest days from creation of a pending change to approval of its items, by customer, approvals in a date range
  - change approval time by owner
  - how slow is each cleint signing change orders
  - In the terms for the next master agreement I want a clause on the time within which the owner must answer a proposed change, and my argument will be the average that each of them needed for what was approved during 2024, plus the dollars asked and the dollars granted
  - Patience demanded of us by each client when the scope moves
  - Customer, items, average days, longest, asked, granted; I remember 118 days at the university
  - From writing up an extra until it's agreed, what wait did each client cause in 2024?
  - We negotiate a master agreement with Wexford Properties soon and want a response clause; compare clients on mean and worst wait for extras settled last year, with dollars sought and given.
  - slowest clients on signing changes
  - 'Slowest client leading, by name: settled change lines, mean and worst days, dollars sought and given'
  - days pco creatd -> aprvd by owner 2024, avg + max, $ askd vs $ got
  - Which customers keep us waiting longest before agreeing to pay for something additional, and what did they agree to in the end?
*/
SELECT JCCM.Customer, ARCM.Name, COUNT(*) AS ItemsApproved,
    AVG(1.0 * DATEDIFF(DAY, PMOP.DateCreated, PMOI.ApprovedDate)) AS AverageDays,
    MAX(DATEDIFF(DAY, PMOP.DateCreated, PMOI.ApprovedDate)) AS LongestDays,
    SUM(PMOI.PendingAmount) AS AmountAsked, SUM(PMOI.ApprovedAmt) AS AmountApproved
FROM PMOI WITH (NOLOCK)
JOIN PMOP WITH (NOLOCK)
    ON PMOI.PMCo = PMOP.PMCo
    AND PMOI.Project = PMOP.Project
    AND PMOI.PCOType = PMOP.PCOType
    AND PMOI.PCO = PMOP.PCO
JOIN JCCM WITH (NOLOCK)
    ON PMOI.PMCo = JCCM.JCCo
    AND PMOI.Contract = JCCM.Contract
JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE PMOI.PMCo = @PMCo
    AND PMOI.Approved = 'Y'
    AND PMOI.ApprovedDate BETWEEN @BeginDate AND @EndDate
GROUP BY JCCM.Customer, ARCM.Name
ORDER BY AverageDays DESC, JCCM.Customer
