/*
title: Open documents by firm that has to act
grain: one firm
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Whose court is the ball in?
  - Open documents by responsible firm
  - ball in court
  - Documents of a project that wait for somebody, counted by firm with earliest due date.
  - whos holding us up on paperwork
  - Count pending paperwork on 22-4410 by the company it is waiting for
  - The owner blames us for slow turnaround, so ahead of Wednesday's meeting I want a tally of every item awaiting somebody's move on 1001-, per company, with the nearest deadline.
  - who's sitting on our paper
  - How many papers wait on each company by name, its soonest deadline beside, biggest pile at the top
  - BIC tally by firm for the hosp job, RFIs submtls everything
  - On this job, who has to make the next move on papers, how many each, and when is the first one due?
*/
SELECT PMFM.FirmName, COUNT(*) AS Documents, MIN(brvPMBallInCourt.DueDate) AS EarliestDue
FROM brvPMBallInCourt WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON brvPMBallInCourt.VendorGroup = PMFM.VendorGroup
    AND brvPMBallInCourt.Firmnumber = PMFM.FirmNumber
WHERE brvPMBallInCourt.PMCo = @PMCo
    AND brvPMBallInCourt.Project = @Project
GROUP BY PMFM.FirmName
ORDER BY Documents DESC, PMFM.FirmName
