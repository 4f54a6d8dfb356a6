/*
title: Contract billings of a month against the ledger by revenue account
grain: one ledger account
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Revenue side of the month-end tie, June billings in job cost by account against what the ledger shows on that account.
  - Billed amount of contract postings by GL account beside the account's activity, and what of that was journaled by hand
  - revenue tie out
  - 4010- carries 2,880,000 of activity in May and the contracts say 2,865,500, who made a journal entry?
  - why doesnt billing in jc match the gl
  - Account, name, contract side, books, difference, with reversed sign.
  - Prove that what we charged owners is what the income accounts received
  - Job side invoicing for June next to each income account's activity
  - 'Closing June needs the income proof: per revenue account what contracts were charged, what the general ledger recorded, how much was journaled by hand, and the gap'
  - jc billing vs GL income
  - Account and name, number of entries, job side, books, hand journals, difference
  - rev accts jc billd vs gl net actvty, aug
  - Does what we charged clients agree with the income shown in the accountant's books, line by line?
*/
WITH Billed AS (
    SELECT JCID.GLCo, JCID.GLTransAcct, JCID.Mth, SUM(JCID.BilledAmt) AS Amount, COUNT(*) AS Postings
    FROM JCID WITH (NOLOCK)
    WHERE JCID.JCCo = @JCCo
        AND JCID.Mth = @Mth
        AND JCID.BilledAmt <> 0
        AND JCID.GLTransAcct IS NOT NULL
    GROUP BY JCID.GLCo, JCID.GLTransAcct, JCID.Mth
),
ByHand AS (
    SELECT GLDT.GLCo, GLDT.GLAcct, GLDT.Mth, SUM(GLDT.Amount) AS Amount
    FROM GLDT WITH (NOLOCK)
    WHERE GLDT.Mth = @Mth
        AND GLDT.Source LIKE 'GL%'
    GROUP BY GLDT.GLCo, GLDT.GLAcct, GLDT.Mth
)
SELECT Billed.GLCo, Billed.GLTransAcct, GLAC.Description, Billed.Postings, Billed.Amount AS ContractBillings,
    -ISNULL(GLBL.NetActivity, 0) AS LedgerRevenue, -ISNULL(ByHand.Amount, 0) AS JournalEntries,
    Billed.Amount + ISNULL(GLBL.NetActivity, 0) AS Difference
FROM Billed
JOIN GLAC WITH (NOLOCK)
    ON Billed.GLCo = GLAC.GLCo
    AND Billed.GLTransAcct = GLAC.GLAcct
LEFT JOIN GLBL WITH (NOLOCK)
    ON Billed.GLCo = GLBL.GLCo
    AND Billed.GLTransAcct = GLBL.GLAcct
    AND Billed.Mth = GLBL.Mth
LEFT JOIN ByHand
    ON Billed.GLCo = ByHand.GLCo
    AND Billed.GLTransAcct = ByHand.GLAcct
    AND Billed.Mth = ByHand.Mth
ORDER BY Billed.GLCo, Billed.GLTransAcct
