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
  - Shop drawings held by reviewers beyond the promised return on June 30, whole company
  - Notice of delay goes to two owners tomorrow, so across jobs name each product approval its reviewer has kept too long, that company's name, promised day and days over.
  - reviewers past due, all jobs
  - 'Worst first, all jobs: shop drawing and revision, who is reviewing, promised back, days over'
  - sbmtls sent 2 A/E not recd, past due as of 5/31, days lte
  - Who should've returned drawings to us by now and hasn't, at any of our sites?
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
