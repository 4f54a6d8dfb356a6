/*
title: Change order amounts of open contracts pending, approved, billed and approved but not billed
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - For every open contract, how much change order money is still asked for, how much is granted, and how much of that have we put on a bill?
  - Contract, customer, pending changes, approved changes, approved changes billed, approved changes not billed
  - change order pipeline
  - CO dollars from pendng to billed by contract plz
  - Our banker noticed that contract growth in the reports is not followed by cash, and I told him the delay is between signature and pay application, so I need per contract the extras that are waiting for a signature, those signed, those billed, and those signed but still not billed, with the client's name
  - Extras - wanted, granted, charged
  - Where do signed extras at Riverside or anywhere else still have to be invoiced
  - Extras per running contract in every stage, from requested through invoiced
  - The banker asks why contract growth brings no cash; per contract show changes undecided, signed, invoiced, and signed but uninvoiced, with the client's name
  - CO money by stage
  - Contract name, client's name, requested, granted, invoiced, granted minus invoiced, largest gap first
  - COs pend/aprvd/billd/unbilld by open cntrct
  - How much added work have clients been asked to approve, how much did they approve, and how much have we billed?
*/
WITH Pending AS (
    SELECT PMOI.PMCo, PMOI.Contract, SUM(PMOI.PendingAmount) AS Amount
    FROM PMOI WITH (NOLOCK)
    WHERE PMOI.PMCo = @JCCo
        AND PMOI.Approved = 'N'
    GROUP BY PMOI.PMCo, PMOI.Contract
),
Approved AS (
    SELECT JCOI.JCCo, JCOI.Contract, SUM(JCOI.ContractAmt) AS Amount
    FROM JCOI WITH (NOLOCK)
    WHERE JCOI.JCCo = @JCCo
    GROUP BY JCOI.JCCo, JCOI.Contract
),
Billed AS (
    SELECT JBIN.JBCo, JBIN.Contract, SUM(JBCX.ChgOrderAmt) AS Amount
    FROM JBCX WITH (NOLOCK)
    JOIN JBIN WITH (NOLOCK)
        ON JBCX.JBCo = JBIN.JBCo
        AND JBCX.BillMonth = JBIN.BillMonth
        AND JBCX.BillNumber = JBIN.BillNumber
    WHERE JBCX.JBCo = @JCCo
    GROUP BY JBIN.JBCo, JBIN.Contract
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS Customer, ISNULL(Pending.Amount, 0) AS PendingAmount,
    ISNULL(Approved.Amount, 0) AS ApprovedAmount, ISNULL(Billed.Amount, 0) AS BilledAmount,
    ISNULL(Approved.Amount, 0) - ISNULL(Billed.Amount, 0) AS ApprovedNotBilled
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Pending
    ON JCCM.JCCo = Pending.PMCo
    AND JCCM.Contract = Pending.Contract
LEFT JOIN Approved
    ON JCCM.JCCo = Approved.JCCo
    AND JCCM.Contract = Approved.Contract
LEFT JOIN Billed
    ON JCCM.JCCo = Billed.JBCo
    AND JCCM.Contract = Billed.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND (Pending.Amount <> 0 OR Approved.Amount <> 0)
ORDER BY ApprovedNotBilled DESC, JCCM.Contract
