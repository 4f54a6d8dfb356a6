/*
title: Requisition lines waiting for a reviewer
grain: one reviewer of a requisition line
level: intermediate
parameters:
  RQCo: {type: bCompany, example: 1}
asks:
  - Which material requests are waiting for approval, at whom, and for which job?
  - Pending requisition approvals with reviewer, requestor, job and cost
  - My request for trench boxes on 2017 has not moved since Tuesday, whose turn is it?
  - reqs awaiting approval
  - whos sittin on my req
  - Reviewer, assigned on, request, line, asked by, job and its name, item text, amount, needed by.
  - purchase wishes somebody still has to decide on, with the approver's name
  - Deliveries on the hospital job slip because nobody signs, and before the meeting I will call whoever is holding things up, so which items, for what site, sitting since when?
  - whose desk are the asks on
  - oldest assignment first, the approver by name, who wants it, the site with its name, the item, money and need date
  - req lines not yet OKd, reviwer + job + $
  - Which managers have purchase wishes in their inbox that they haven't answered either way?
*/
SELECT RQRR.Reviewer, HQRV.Name, RQRR.AssignedDate, RQRR.RQID, RQRR.RQLine, RQRH.Requestor, RQRL.Job,
    JCJM.Description AS JobDescription, RQRL.Description, RQRL.TotalCost, RQRL.ReqDate
FROM RQRR WITH (NOLOCK)
JOIN RQRL WITH (NOLOCK)
    ON RQRR.RQCo = RQRL.RQCo
    AND RQRR.RQID = RQRL.RQID
    AND RQRR.RQLine = RQRL.RQLine
JOIN RQRH WITH (NOLOCK)
    ON RQRR.RQCo = RQRH.RQCo
    AND RQRR.RQID = RQRH.RQID
LEFT JOIN HQRV WITH (NOLOCK)
    ON RQRR.Reviewer = HQRV.Reviewer
LEFT JOIN JCJM WITH (NOLOCK)
    ON RQRL.JCCo = JCJM.JCCo
    AND RQRL.Job = JCJM.Job
WHERE RQRR.RQCo = @RQCo
    AND RQRR.Status = 0
ORDER BY RQRR.AssignedDate, RQRR.Reviewer, RQRR.RQID, RQRR.RQLine
