/*
title: Billed to date of contracts in job billing, receivables and job cost
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - For every contract, compare what job billing says we billed with receivables and with job cost, and give me the ones that disagree.
  - Three-way tie-out of billings by contract without tax, with both differences and the customer
  - billing tie out
  - 2098- is out by 14,200 since the April credit memo was keyed straight into AR, who else?
  - jb dont match ar dont match jc on 2214-
  - Contract, description, customer, per pay applications, per customer ledger, per job ledger, two gaps.
  - Does the WIP schedule use the same revenue figure as the people sending the paper?
  - Contracts where pay apps, AR and the job ledger show unequal invoicing
  - 'Year-end close on Friday: the WIP revenue must match, so find contracts whose invoiced total in receivables, on owner bills and in cost disagree, client named, both gaps'
  - jb, ar and jc won't tie
  - Contract name, client's name, three totals and two gaps, by contract
  - billed td jc vs ar vs jb, diffs by cntrct
  - Three places in the system say how much we billed a client; for which projects do they contradict each other?
*/
WITH Bills AS (
    SELECT JBIN.JBCo, JBIN.Contract, SUM(JBIN.InvTotal) AS Amount
    FROM JBIN WITH (NOLOCK)
    WHERE JBIN.JBCo = @JCCo
        AND JBIN.InvStatus IN ('I', 'C', 'D')
    GROUP BY JBIN.JBCo, JBIN.Contract
),
Receivables AS (
    SELECT ARTL.JCCo, ARTL.Contract, SUM(ARTL.Amount - ARTL.TaxAmount) AS Amount
    FROM ARTL WITH (NOLOCK)
    JOIN ARTH WITH (NOLOCK)
        ON ARTL.ARCo = ARTH.ARCo
        AND ARTL.Mth = ARTH.Mth
        AND ARTL.ARTrans = ARTH.ARTrans
    WHERE ARTL.JCCo = @JCCo
        AND ARTL.Contract IS NOT NULL
        AND ARTH.ARTransType IN ('I', 'C', 'A')
    GROUP BY ARTL.JCCo, ARTL.Contract
)
SELECT JCCM.Contract, JCCM.Description, ARCM.Name, JCCM.BilledAmt AS JobCost,
    ISNULL(Receivables.Amount, 0) AS Receivable, ISNULL(Bills.Amount, 0) AS JobBilling,
    JCCM.BilledAmt - ISNULL(Receivables.Amount, 0) AS CostToReceivable,
    ISNULL(Receivables.Amount, 0) - ISNULL(Bills.Amount, 0) AS ReceivableToBilling
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Bills
    ON JCCM.JCCo = Bills.JBCo
    AND JCCM.Contract = Bills.Contract
LEFT JOIN Receivables
    ON JCCM.JCCo = Receivables.JCCo
    AND JCCM.Contract = Receivables.Contract
WHERE JCCM.JCCo = @JCCo
    AND (JCCM.BilledAmt <> ISNULL(Receivables.Amount, 0) OR ISNULL(Receivables.Amount, 0) <> ISNULL(Bills.Amount, 0))
ORDER BY JCCM.Contract
