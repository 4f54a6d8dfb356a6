/*
title: Days that approving firms take for submittals
grain: one approving firm
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - How long do architects take to return submittals?
  - Submittal review time by approving firm
  - submittal turnaround by firm
  - Average days between sending a submittal to the approving firm and getting it back, with number of submittals.
  - whos quick at approving submittals
*/
SELECT PMFM.FirmName, COUNT(*) AS Submittals,
    AVG(DATEDIFF(day, PMSubmittal.SentToApprovingFirm, PMSubmittal.ReceivedFromApprovingFirm) * 1.0) AS AverageDays
FROM PMSubmittal WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMSubmittal.VendorGroup = PMFM.VendorGroup
    AND PMSubmittal.ApprovingFirm = PMFM.FirmNumber
WHERE PMSubmittal.PMCo = @PMCo
    AND PMSubmittal.SentToApprovingFirm IS NOT NULL
    AND PMSubmittal.ReceivedFromApprovingFirm IS NOT NULL
GROUP BY PMFM.FirmName
ORDER BY AverageDays DESC, PMFM.FirmName
