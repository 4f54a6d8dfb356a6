/*
title: Overdue meeting items by firm over all projects
grain: one firm
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which firms are behind on their action items?
  - Overdue meeting items by firm
  - late action items by company
  - Unfinished meeting items past their due date counted by responsible firm across projects.
  - who never does what they said in the meetins
  - Which companies have let the most meeting to-dos slip past deadline?
  - 'I''m lunching with the architect''s principal and want ammunition: per company, late to-dos from minutes across every job at June 30, how many jobs, and how far back they go.'
  - worst laggards on meeting follow-ups
  - 'Worst offenders on top: company names with late meeting to-dos counted, jobs touched, oldest missed deadline'
  - which firms r past due on mtg itms, all jobs, as of EOM
  - People promise things at our discussions; which companies keep missing those promised dates, everywhere, and since when?
*/
SELECT PMFM.FirmName, COUNT(*) AS Overdue, COUNT(DISTINCT PMMI.Project) AS Projects, MIN(PMMI.DueDate) AS OldestDue
FROM PMMI WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMMI.VendorGroup = PMFM.VendorGroup
    AND PMMI.ResponsibleFirm = PMFM.FirmNumber
WHERE PMMI.PMCo = @PMCo
    AND PMMI.FinDate IS NULL
    AND PMMI.DueDate < @AsOf
GROUP BY PMFM.FirmName
HAVING COUNT(*) > 0
ORDER BY Overdue DESC, PMFM.FirmName
