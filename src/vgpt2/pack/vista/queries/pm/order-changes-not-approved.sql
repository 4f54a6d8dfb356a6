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
*/
SELECT PMPOCO.PO, PMPOCO.POCONum, PMPOCO.Description, PMPOCO.DateSent, PMPOCO.DateDueBack, PMPOCO.ReadyForAcctg
FROM PMPOCO WITH (NOLOCK)
WHERE PMPOCO.PMCo = @PMCo
    AND PMPOCO.Project = @Project
    AND PMPOCO.DateApproved IS NULL
ORDER BY PMPOCO.PO, PMPOCO.POCONum
