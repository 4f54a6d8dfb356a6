/*
title: Delivery tickets of a purchase order that appear in daily logs more than once between two dates
grain: one delivery ticket of one purchase order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Did the site write down the same load ticket twice?
  - Purchase order, ticket, number of log lines, projects, first and last log date, total quantity where a ticket repeats
  - duplicate delivery tickets
  - Ticket 88214 of the ready mix order is on the 5th and again on the 6th of June 2024, what others
  - same tiket loged two times
  - The supplier's statement for 1001- has 61 loads and the sum of our diaries says 66, so five must have been noted by both foremen or on two days, and I would like to find them by the ticket number before I tell him that he forgot to charge us.
  - Loads counted double in the field notes
*/
SELECT PMDD.PO, PMDD.DelTicket, COUNT(*) AS LogLines, MIN(JCJM.Job) AS FirstProject, MAX(JCJM.Job) AS LastProject,
    MIN(PMDD.LogDate) AS FirstLogDate, MAX(PMDD.LogDate) AS LastLogDate, SUM(PMDD.Quantity) AS Quantity
FROM PMDD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMDD.PMCo = JCJM.JCCo
    AND PMDD.Project = JCJM.Job
WHERE PMDD.PMCo = @PMCo
    AND PMDD.LogDate BETWEEN @BeginDate AND @EndDate
    AND PMDD.DelTicket IS NOT NULL
GROUP BY PMDD.PO, PMDD.DelTicket
HAVING COUNT(*) > 1
ORDER BY PMDD.PO, PMDD.DelTicket
