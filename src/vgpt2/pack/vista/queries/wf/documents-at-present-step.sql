/*
title: Documents in approval at their present step with its approvers, limits and days since they were submitted
grain: one approver of the present step of a document
level: advanced
parameters:
  AsOf: {type: bDate, example: 2024-07-10}
asks:
  - Where does everything that was sent for approval stand today, and in front of whom?
  - Submitted documents with current step number, approvers there and age in days
  - 'We turned on approvals for orders and change requests in spring and the owner now asks what is in the pipe. One line for each person who is on the step at which a document stands: what it is, who sent it in and when, how many days ago counting to July 10, which process and step, that person''s limit, their answer so far and what they wrote.'
  - approval pipeline
  - whats waiting at wich aproval step
  - PO 24-1015-007 was submitted by kbaker in June 2024, on whose desk is it and for what limit
  - Document, submitted by, created on, days, process, step, approver, full name, status, limit, optional or not, comments.
  - everything submitted for sign-off, whose turn it is now, and days waiting as of July 10
  - The owner says orders disappear in the new electronic sign-off, so for each paper tell where it stands, who must answer at this point, their limit and remark, and days since sending.
  - who's got the ball, sign-offs
  - longest waiting on top, the paper, who sent it and when, days since, which chain and stage, the signer's full name, answer so far, ceiling, must or may, and remark
  - WF docs at curr step, apprvrs + days out
  - Papers travel from boss to boss for a yes. At whom is each one right now, and since when was it sent?
*/
SELECT WFProcessDetail.SourceDescription, WFProcessDetail.InitiatedBy, WFProcessDetail.CreatedOn,
    DATEDIFF(DAY, WFProcessDetail.CreatedOn, @AsOf) AS DaysSinceSubmitted, WFProcessStep.Process,
    WFProcessDetailStep.Step, WFProcessDetailApprover.Approver, DDUP.FullName, WFProcessDetailApprover.Status,
    WFProcessDetailApprover.ApprovalLimit, WFProcessDetailApprover.ApproverOptional, WFProcessDetailApprover.Comments
FROM WFProcessDetail WITH (NOLOCK)
JOIN WFProcessDetailStep WITH (NOLOCK)
    ON WFProcessDetail.CurrentStepID = WFProcessDetailStep.KeyID
JOIN WFProcessDetailApprover WITH (NOLOCK)
    ON WFProcessDetailStep.KeyID = WFProcessDetailApprover.DetailStepID
LEFT JOIN WFProcessStep WITH (NOLOCK)
    ON WFProcessDetailApprover.WFProcessStepID = WFProcessStep.KeyID
LEFT JOIN DDUP WITH (NOLOCK)
    ON WFProcessDetailApprover.Approver = DDUP.VPUserName
WHERE WFProcessDetail.CreatedOn <= @AsOf
ORDER BY DaysSinceSubmitted DESC, WFProcessDetail.SourceDescription, WFProcessDetailApprover.Approver
