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
