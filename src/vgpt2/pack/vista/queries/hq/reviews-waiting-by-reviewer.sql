/*
title: Invoice lines and requisition lines waiting for each reviewer
grain: one reviewer
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  RQCo: {type: bCompany, example: 1}
asks:
  - How much is waiting on each approver, vendor invoices and material requests together?
  - 'Approval backlog per person: invoice lines, requisition lines, oldest assignment'
  - Is it only Dave who lets approvals pile up?
  - approval backlog
  - who is the bottelneck on approvals
  - Initials, name, mail, pending invoice lines, pending request lines, oldest of either kind.
  - Tally by approver of bills and material requests that still need his answer
  - COO wants a name-and-shame page for the monday meeting; per approver by name the vendor bill lines and requisition lines not answered, with the oldest of each
  - who's slow to approve, AP and reqs
  - Approver's name and mail, bill lines undecided, since when, request lines undecided, since when, most bills on top
  - pending apprvls by rvwr - AP lines + RQ lines cnt, oldest date
  - On which colleague's desk do the most unanswered bills and purchase wishes lie, and how old are they?
*/
WITH Invoices AS (
    SELECT APUR.Reviewer, COUNT(*) AS Lines, MIN(APUR.DateAssigned) AS Oldest
    FROM APUR WITH (NOLOCK)
    WHERE APUR.APCo = @APCo
        AND APUR.ApprvdYN = 'N'
        AND APUR.Rejected = 'N'
    GROUP BY APUR.Reviewer
),
Requisitions AS (
    SELECT RQRR.Reviewer, COUNT(*) AS Lines, MIN(RQRR.AssignedDate) AS Oldest
    FROM RQRR WITH (NOLOCK)
    WHERE RQRR.RQCo = @RQCo
        AND RQRR.Status = 0
    GROUP BY RQRR.Reviewer
)
SELECT HQRV.Reviewer, HQRV.Name, HQRV.RevEmail, ISNULL(Invoices.Lines, 0) AS InvoiceLines,
    Invoices.Oldest AS OldestInvoice, ISNULL(Requisitions.Lines, 0) AS RequisitionLines,
    Requisitions.Oldest AS OldestRequisition
FROM HQRV WITH (NOLOCK)
LEFT JOIN Invoices
    ON HQRV.Reviewer = Invoices.Reviewer
LEFT JOIN Requisitions
    ON HQRV.Reviewer = Requisitions.Reviewer
WHERE Invoices.Lines IS NOT NULL
    OR Requisitions.Lines IS NOT NULL
ORDER BY InvoiceLines DESC, RequisitionLines DESC, HQRV.Name
