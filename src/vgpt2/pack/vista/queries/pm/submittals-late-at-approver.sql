/*
title: Submittals late at the approving firm
grain: one submittal revision
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which submittals are overdue from the approver?
  - Submittals past due from the approving firm
  - late submittals
  - Submittals sent to the approving firm, not received back and due before a date, with days late, all projects.
  - architect is slow on which submitals
*/
SELECT PMSubmittal.Project, PMSubmittal.SubmittalNumber, PMSubmittal.SubmittalRev, PMSubmittal.Description,
    PMFM.FirmName,
    PMSubmittal.DueFromApprovingFirm, DATEDIFF(day, PMSubmittal.DueFromApprovingFirm, @AsOf) AS DaysLate
FROM PMSubmittal WITH (NOLOCK)
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMSubmittal.VendorGroup = PMFM.VendorGroup
    AND PMSubmittal.ApprovingFirm = PMFM.FirmNumber
WHERE PMSubmittal.PMCo = @PMCo
    AND PMSubmittal.SentToApprovingFirm IS NOT NULL
    AND PMSubmittal.ReceivedFromApprovingFirm IS NULL
    AND PMSubmittal.DueFromApprovingFirm < @AsOf
ORDER BY DaysLate DESC, PMSubmittal.Project, PMSubmittal.SubmittalNumber
