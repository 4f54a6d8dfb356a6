/*
title: Days that firms take to finish punch list items, with items finished, open and late
grain: one firm
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - How quickly do our subs clear their punch items?
  - Punch list items by responsible firm with finished, open, finished after due date and average days from list date to completion
  - punch turnaround
  - Firm, items, finished, open, late, average days from the date of the list until done
  - For the next bid round the estimator wants to know who is good at finishing, not just at starting, so per company how many items we wrote up, how many are done, how long that took them on average, I suspect Summit Drywall needs over 30 days
  - whos slow on punchlist, avg dayes per sub
  - Speed of clean-up after walk-throughs, list of 05/20/2024 included
  - How speedy is each sub at clearing defects, counting done, remaining and late ones?
  - 'Drafting next year''s preferred trades roster, precon wants evidence of finishing discipline: for each company defects written, cleared, missed deadlines, and mean days since the list was made.'
  - punch speed, sub by sub
  - 'Slowest company leading by name: defects, cleared, remaining, cleared after deadline, mean days from the list'
  - avg days 2 close punch per sub, how many lte
  - When we note small faults, which companies repair them fast and which drag on?
*/
SELECT PMPI.ResponsibleFirm, PMFM.FirmName, COUNT(*) AS Items, COUNT(PMPI.FinDate) AS Finished,
    SUM(CASE WHEN PMPI.FinDate IS NULL THEN 1 ELSE 0 END) AS StillOpen,
    SUM(CASE WHEN PMPI.FinDate > PMPI.DueDate THEN 1 ELSE 0 END) AS FinishedLate,
    AVG(1.0 * DATEDIFF(day, PMPU.PunchListDate, PMPI.FinDate)) AS AverageDays
FROM PMPI WITH (NOLOCK)
JOIN PMPU WITH (NOLOCK)
    ON PMPI.PMCo = PMPU.PMCo
    AND PMPI.Project = PMPU.Project
    AND PMPI.PunchList = PMPU.PunchList
JOIN PMFM WITH (NOLOCK)
    ON PMPI.VendorGroup = PMFM.VendorGroup
    AND PMPI.ResponsibleFirm = PMFM.FirmNumber
WHERE PMPI.PMCo = @PMCo
GROUP BY PMPI.ResponsibleFirm, PMFM.FirmName
ORDER BY AverageDays DESC, PMFM.FirmName
