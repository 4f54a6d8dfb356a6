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
  - Find loads whose slip number shows up twice or more in June's field reports
  - The concrete bill for June has 61 loads whereas ours total more; before calling the plant, find slips under an order entered more than once, first and last day, total quantity.
  - dup load tix in the dailies
  - Order and load slip noted more than once, how many times, first and last day, first and last job, quantity summed
  - tickts entered 2x by supers, same po, april
  - Did our people at the sites note the same truckload more than once, and which slips are they?
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
