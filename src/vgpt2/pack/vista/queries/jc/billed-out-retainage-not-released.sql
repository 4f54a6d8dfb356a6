/*
title: Open contracts billed in full that still have retainage and no released retainage transaction
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Where could we ask for the retention now, because everything is billed and we never released it?
  - Contract, customer, project manager, contract amount, billed amount, retainage held, last bill month; no release in receivables
  - retainage ready to release
  - Is 1033- Mercy Clinic, with 184,000 held, one of those where we forgot to bill the retention?
  - fully biled jobs were we havnt billed retainage
  - Cash is tight until spring and I remember that two years ago we found half a million of holdback on contracts that were drawn to one hundred percent and that nobody had applied for, so go and look for those again, with the name of the manager who should send the letter.
  - Money kept by owners on finished work that nobody has claimed back
  - Fully invoiced running contracts whose holdback was never requested
  - Cash is short until spring, so find open contracts invoiced to a hundred percent where retention sits unreleased, and the PM who should send the letter
  - done billing, retg never billed
  - Contract name, client's name, manager's name, value, invoiced, holdback, last bill month, largest holdback first
  - 100% billed cntrcts w retg held, no rel in AR
  - On which projects have we billed everything, while the client keeps a part we could claim?
*/
WITH Managers AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCJM.ProjectMgr) AS ProjectMgr
    FROM JCJM WITH (NOLOCK)
    WHERE JCJM.JCCo = @JCCo
    GROUP BY JCJM.JCCo, JCJM.Contract
),
Bills AS (
    SELECT JBIN.JBCo, JBIN.Contract, MAX(JBIN.BillMonth) AS LastBillMonth
    FROM JBIN WITH (NOLOCK)
    WHERE JBIN.JBCo = @JCCo
    GROUP BY JBIN.JBCo, JBIN.Contract
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name AS CustomerName, JCMP.Name AS ProjectManager, JCCM.ContractAmt,
    JCCM.BilledAmt, JCCM.CurrentRetainAmt, Bills.LastBillMonth
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Managers
    ON JCCM.JCCo = Managers.JCCo
    AND JCCM.Contract = Managers.Contract
LEFT JOIN JCMP WITH (NOLOCK)
    ON Managers.JCCo = JCMP.JCCo
    AND Managers.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN Bills
    ON JCCM.JCCo = Bills.JBCo
    AND JCCM.Contract = Bills.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCM.BilledAmt >= JCCM.ContractAmt
    AND JCCM.CurrentRetainAmt > 0
    AND NOT EXISTS (
        SELECT 1
        FROM ARTH WITH (NOLOCK)
        WHERE ARTH.JCCo = JCCM.JCCo
            AND ARTH.Contract = JCCM.Contract
            AND ARTH.ARTransType = 'R'
    )
ORDER BY JCCM.CurrentRetainAmt DESC, JCCM.Contract
