/*
title: Changes to approvers of documents in approval between two dates
grain: one change of an approver
level: intermediate
parameters:
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - What happened to the approval of our documents last month, step by step and by whom?
  - Trail of electronic signatures for the external auditors
  - who bounced the Crown Lift order back n why
  - approver history
  - When, action, changed field, process, step, approver, full name, limit, comments, returned to
  - History of document approvers with process, step and comments
  - On June 18 somebody returned PO 24-0117 for changes, who and with what remark?
  - log of what happened to signers of routed papers during June
  - The auditors want the electronic signature trail for June 1 to 30, so give each event in order, what was done, which signer, his limit, remark, and where it was sent back.
  - paper trail of sign-offs, June
  - in order of time, what was done and to which field, the chain with its wording and stage, the signer's full name, limit, remark and to whom it was sent back
  - WF apprvr hist june, who/when/comments
  - Who said yes, no or sent a paper back last month, and what did he write?
*/
SELECT WFProcessDetailApproverHistory.DateTime, WFProcessDetailApproverHistory.Action,
    WFProcessDetailApproverHistory.FieldName, WFProcess.Process, WFProcess.Description, WFProcessStep.Step,
    WFProcessDetailApproverHistory.Approver, DDUP.FullName, WFProcessDetailApproverHistory.ApprovalLimit,
    WFProcessDetailApproverHistory.Comments, WFProcessDetailApproverHistory.ReturnTo
FROM WFProcessDetailApproverHistory WITH (NOLOCK)
LEFT JOIN WFProcessStep WITH (NOLOCK)
    ON WFProcessDetailApproverHistory.WFProcessStepID = WFProcessStep.KeyID
LEFT JOIN WFProcess WITH (NOLOCK)
    ON WFProcessStep.Process = WFProcess.Process
LEFT JOIN DDUP WITH (NOLOCK)
    ON WFProcessDetailApproverHistory.Approver = DDUP.VPUserName
WHERE WFProcessDetailApproverHistory.DateTime >= @BeginDate
    AND WFProcessDetailApproverHistory.DateTime < DATEADD(DAY, 1, @EndDate)
ORDER BY WFProcessDetailApproverHistory.DateTime, WFProcessDetailApproverHistory.HistoryKeyID
