/*
title: RFIs raised and answered by month of a project
grain: one month
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - How many RFIs do we raise each month?
  - RFI volume by month
  - rfis per month
  - Number of RFIs issued in each calendar month of one project and how many of them are answered.
  - are the rfis slowin down
  - How many questions went out on 22-4410 in every month, and how many got replies?
  - Productivity expert charts confusion over time on the bridge; count questions asked in each calendar month since start, with those replied to.
  - RFI count month by month, 1001-
  - Calendar months oldest first, RFIs issued, and those that came back
  - rfi trend by mo for 22-4410, asked vs ansd
  - Over the months, did we have to ask the designers more and more about this building, or less?
*/
SELECT YEAR(PMRI.RFIDate) AS IssueYear, MONTH(PMRI.RFIDate) AS IssueMonth, COUNT(*) AS Raised,
    COUNT(PMRI.DateRecd) AS Answered
FROM PMRI WITH (NOLOCK)
WHERE PMRI.PMCo = @PMCo
    AND PMRI.Project = @Project
    AND PMRI.RFIDate IS NOT NULL
GROUP BY YEAR(PMRI.RFIDate), MONTH(PMRI.RFIDate)
ORDER BY IssueYear, IssueMonth
