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
  - What is blocking the batch that turns proposed changes into approved ones?
  - Month end closes at five and three changes refuse to go through; show each stuck line in the approval batches, the message it gives, its dollars and whoever launched it.
  - COs stuck in approval, error msgs
  - Stuck lines of every approval batch with launcher's full name, job, proposed change, dollars and the complaint the system gives
  - pco wont approve keeps throwin errors, which lines + whats the msg
  - Somebody pressed the button to make an extra official and the computer refused; what reason did it give, and for which ones?
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
