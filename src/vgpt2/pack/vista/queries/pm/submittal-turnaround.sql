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
  - Mean days each reviewer keeps a shop drawing, whole company
  - 'Choosing an architect for our design-build, I''d like a comparison of every reviewing company: how many it has returned to us and its mean days, slowest up top.'
  - reviewer speed, all time
  - Architects and engineers by name, how long they average on our shop drawings and over how many, worst leading
  - avg sbmtl revw days by A/E
  - Which architects and engineers are slowest at checking the drawings we send them?
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
