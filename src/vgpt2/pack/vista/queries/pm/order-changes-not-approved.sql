/*
title: Purchase order changes not approved
grain: one purchase order change
level: basic
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which PO change orders are waiting for approval?
  - Unapproved purchase order change orders of a project
  - unsigned pocos
  - Purchase order changes of a project without approval date, with dates sent and due back.
  - po changes nobody signed
  - Amendments to POs on 22-4410 with no approval date
  - Supplier won't ship the revised switchgear until his amendment is signed; for the data center show all PO modifications still unapproved, when sent, when expected, and whether released to accounting.
  - POCOs not okayed, job 1001-
  - 'PO by PO the modifications nobody okayed: wording, sent on, expected back, released to bookkeeping or not'
  - po chg ords w no aprvl date on 22-4410
  - We altered some purchases for this building; which alterations has no one signed off on yet?
*/
SELECT PMPOCO.PO, PMPOCO.POCONum, PMPOCO.Description, PMPOCO.DateSent, PMPOCO.DateDueBack, PMPOCO.ReadyForAcctg
FROM PMPOCO WITH (NOLOCK)
WHERE PMPOCO.PMCo = @PMCo
    AND PMPOCO.Project = @Project
    AND PMPOCO.DateApproved IS NULL
ORDER BY PMPOCO.PO, PMPOCO.POCONum
