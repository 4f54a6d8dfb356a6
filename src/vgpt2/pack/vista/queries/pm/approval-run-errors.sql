/*
title: Change order approvals in progress with errors
grain: one change order item in an approval run
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which pending changes can't be approved because the approval run shows an error?
  - Approval runs of PCOs with error text and who started them
  - Run, user, full name, project, PCO, item, approved change order to be made, contract item, approved amount and error message.
  - pco approval errors
  - why wont my co aprove
  - Messages that block turning a proposal into a signed change
  - People say approving several changes at once failed; show what went wrong in each run.
*/
SELECT PMPCOApprove.ApprovalID, PMPCOApprove.Username, DDUP.FullName, PMPCOApproveItem.Project,
    PMPCOApproveItem.PCOType, PMPCOApproveItem.PCO, PMPCOApproveItem.PCOItem, PMPCOApproveItem.ACO,
    PMPCOApproveItem.ContractItem, PMPCOApproveItem.ApprovedAmount, PMPCOApproveItem.Error
FROM PMPCOApproveItem WITH (NOLOCK)
JOIN PMPCOApprove WITH (NOLOCK)
    ON PMPCOApproveItem.PMCo = PMPCOApprove.PMCo
    AND PMPCOApproveItem.ApprovalID = PMPCOApprove.ApprovalID
    AND PMPCOApproveItem.Project = PMPCOApprove.Project
    AND PMPCOApproveItem.PCOType = PMPCOApprove.PCOType
    AND PMPCOApproveItem.PCO = PMPCOApprove.PCO
LEFT JOIN DDUP WITH (NOLOCK)
    ON PMPCOApprove.Username = DDUP.VPUserName
WHERE PMPCOApproveItem.PMCo = @PMCo
    AND PMPCOApproveItem.Error IS NOT NULL
ORDER BY PMPCOApprove.ApprovalID, PMPCOApproveItem.Project, PMPCOApproveItem.PCO, PMPCOApproveItem.PCOItem
