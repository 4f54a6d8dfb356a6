/*
title: RFI log of a project with status and days open
grain: one RFI
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Give me the RFI log for this project.
  - RFI register with status, dates and days open
  - rfi log
  - All RFIs of one project with subject, status, date due, date answered and age in days.
  - how long have our rfis been sittin
  - Full list of questions on 22-4410 with stage and age
  - 'Monthly owner report for the airport attaches all questions asked so far: topic, stage, asked, wanted by, replied, and how many days each took or has taken.'
  - all questions, job 1001-, with age
  - 'Whole question list numerically: topic, stage in words, asked, wanted by, replied, days open'
  - rfi register 22-4410 as of EOM w/ days opn
  - Everything we've asked the designers about this building, whether answered or not, and for how long it stayed open
*/
SELECT PMRI.RFIType, PMRI.RFI, PMRI.Subject, PMSC.Description AS Status, PMRI.RFIDate, PMRI.DateDue, PMRI.DateRecd,
    DATEDIFF(day, PMRI.RFIDate, ISNULL(PMRI.DateRecd, @AsOf)) AS DaysOpen
FROM PMRI WITH (NOLOCK)
LEFT JOIN PMSC WITH (NOLOCK)
    ON PMRI.Status = PMSC.Status
WHERE PMRI.PMCo = @PMCo
    AND PMRI.Project = @Project
ORDER BY PMRI.RFIType, PMRI.RFI
