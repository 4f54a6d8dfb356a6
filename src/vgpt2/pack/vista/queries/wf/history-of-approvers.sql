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
