/*
title: Documents in approval whose approver also started them
grain: one approver of one document item
level: basic
parameters:
  Co: {type: bCompany, example: 1}
asks:
  - Did anybody push a document into approval and then sit among its approvers?
  - Document kind, company, number, item, amount, person, approver status, limit, days in court
  - is Bobby Hale approving his own stuff over 5k again
  - Is Dan Kowalski allowed to sign his own 48,000 purchase order?
  - self approval
  - Segregation-of-duties exception list for electronic approvals
  - Workflow items where initiator and approver are the same person
  - papers under sign-off where the sender is one of the signers too
  - Internal audit tests segregation of duties, so for company 1 find each paper out for electronic sign-off in which the same person sent it and has to okay it, largest amounts first.
  - signing off his own paper
  - largest sum on top, the kind of paper, company, number and line, the person's full name, where his answer stands, his limit and days it's with him
  - WF outstdg docs, initiatr = apprvr
  - Is anyone able to say yes to something he himself asked for?
*/
SELECT vrvWFProcessApprovalOutstandingDocs.SourceDocumentType, vrvWFProcessApprovalOutstandingDocs.SourceCompanyID,
    vrvWFProcessApprovalOutstandingDocs.DocumentID, vrvWFProcessApprovalOutstandingDocs.DetailID,
    vrvWFProcessApprovalOutstandingDocs.DetailDollarAmt, vrvWFProcessApprovalOutstandingDocs.ApproverFullName,
    vrvWFProcessApprovalOutstandingDocs.ApproverStatusDescription,
    vrvWFProcessApprovalOutstandingDocs.ApprovalLimit, vrvWFProcessApprovalOutstandingDocs.DaysInCourt
FROM vrvWFProcessApprovalOutstandingDocs WITH (NOLOCK)
WHERE vrvWFProcessApprovalOutstandingDocs.SourceCompanyID = @Co
    AND vrvWFProcessApprovalOutstandingDocs.InitiatedBy = vrvWFProcessApprovalOutstandingDocs.ApproverUserName
ORDER BY vrvWFProcessApprovalOutstandingDocs.DetailDollarAmt DESC, vrvWFProcessApprovalOutstandingDocs.DocumentID
