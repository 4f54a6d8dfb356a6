/*
title: Retainage in receivables against retainage on the contract items
grain: one contract item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Does the retention in the customer ledger agree with what job cost shows as held on each contract item?
  - Retainage tie-out by contract item with difference
  - Find SOV items where the two systems disagree on held money
  - retg tie out
  - retention dont match between ar n the contract, which items
  - Contract, item, held per customer ledger, held per contract file; only rows that differ.
  - Contract 4410 was converted with wrong retainage, which lines are off?
  - Items where retention per customer accounts differs from the figure kept on the contract
  - Before the audit fieldwork begins we have to clear mismatches in held money, so please compare both sides for all schedule lines in company 1 and keep those that disagree.
  - held money off between AR and JC
  - Contract with name, line with name, retention by the customer side, by the contract side, gap; in order of contract and line
  - retg per item AR vs JC diffs only plz
  - The amount a client keeps back is stored in two places, with accounting and with the project; for which pieces of work do they not show the same number?
*/
WITH Held AS (
    SELECT ARTL.JCCo, ARTL.Contract, ARTL.Item, SUM(ARTL.Retainage) AS Amount
    FROM ARTL WITH (NOLOCK)
    WHERE ARTL.JCCo = @JCCo
        AND ARTL.Contract IS NOT NULL
    GROUP BY ARTL.JCCo, ARTL.Contract, ARTL.Item
)
SELECT JCCI.Contract, JCCM.Description AS ContractDescription, JCCI.Item, JCCI.Description,
    ISNULL(Held.Amount, 0) AS ReceivablesRetainage, JCCI.CurrentRetainAmt,
    ISNULL(Held.Amount, 0) - JCCI.CurrentRetainAmt AS Difference
FROM JCCI WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCCI.JCCo = JCCM.JCCo
    AND JCCI.Contract = JCCM.Contract
LEFT JOIN Held
    ON JCCI.JCCo = Held.JCCo
    AND JCCI.Contract = Held.Contract
    AND JCCI.Item = Held.Item
WHERE JCCI.JCCo = @JCCo
    AND ISNULL(Held.Amount, 0) <> JCCI.CurrentRetainAmt
ORDER BY JCCI.Contract, JCCI.Item
