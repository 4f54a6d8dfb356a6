/*
title: RFIs whose status and answer date contradict each other
grain: one RFI
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which RFIs are marked closed without an answer, or answered and still open?
  - Final status and no received date, or a received date with a status that is not final, over open projects
  - rfi status mismatch
  - Project, type, number, subject, status with its meaning, kind of status, sent, due, received
  - my open rfi count says 31 and the log says 24 , which ones are screwed up
  - 'Housekeeping before the June 2024 report: paperwork of 1001- where the code and the dates tell different stories'
  - Answered long ago and nobody flipped the flag
  - Questions on running jobs marked finished without a reply, or replied but unfinished
  - Owner's dashboard shows 31 while ours shows 24; find active-job questions whose stage disagrees with the reply date so I can clean up before Thursday's report.
  - RFI codes that don't fit the dates
  - Running jobs' questions by number with stage wording next to sent and reply dates, only contradicting ones
  - rfis stat final no recd dt, or recd but stat opn
  - Some questions say they're done though no answer came, or the other way round; which ones?
*/
SELECT PMRI.Project, JCJM.Description AS JobName, PMRI.RFIType, PMRI.RFI, PMRI.Subject, PMRI.Status,
    PMSC.Description AS StatusDescription, PMSC.CodeType, PMRI.DateSent, PMRI.DateDue, PMRI.DateRecd
FROM PMRI WITH (NOLOCK)
JOIN PMSC WITH (NOLOCK)
    ON PMRI.Status = PMSC.Status
JOIN JCJM WITH (NOLOCK)
    ON PMRI.PMCo = JCJM.JCCo
    AND PMRI.Project = JCJM.Job
WHERE PMRI.PMCo = @PMCo
    AND JCJM.JobStatus = 1
    AND ((PMSC.CodeType = 'F' AND PMRI.DateRecd IS NULL)
        OR (PMSC.CodeType <> 'F' AND PMRI.DateRecd IS NOT NULL))
ORDER BY PMRI.Project, PMRI.RFIType, PMRI.RFI
