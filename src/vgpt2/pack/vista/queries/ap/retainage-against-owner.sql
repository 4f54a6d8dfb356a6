/*
title: Retainage held from vendors against retainage the owner holds, by contract
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - On each open contract, are we holding back at least as much from our subs as the owner holds back from us?
  - Retainage payable beside retainage receivable by contract
  - retg in vs out
  - Open contracts with current retainage of the owner, unpaid retainage to vendors on the contract's jobs, and the difference.
  - are we fronting retention on any of these jobs
  - Compare what is withheld upstream and downstream for the bonding company
  - If the client released everything tomorrow, how much would we keep after paying the trades?
  - By contract, client's retention on us versus ours on trades.
  - Surety asks whether we finance retention ourselves; per open contract put retainage receivable next to what we still withhold downstream, and the net
  - retg receivable less payable
  - Contract with its description, withheld from us, withheld by us from suppliers and subs, net; open contracts in number order
  - retg AR vs retg AP per contrct, actve only
  - The building's owner keeps part of our money and we keep part of our contractors'; how do the two compare per contract?
*/
WITH HeldFromVendors AS (
    SELECT JCJM.JCCo, JCJM.Contract, SUM(APTD.Amount) AS Amount
    FROM APTD WITH (NOLOCK)
    JOIN APCO WITH (NOLOCK)
        ON APTD.APCo = APCO.APCo
        AND APTD.PayType = APCO.RetPayType
    JOIN APTL WITH (NOLOCK)
        ON APTD.APCo = APTL.APCo
        AND APTD.Mth = APTL.Mth
        AND APTD.APTrans = APTL.APTrans
        AND APTD.APLine = APTL.APLine
    JOIN JCJM WITH (NOLOCK)
        ON APTL.JCCo = JCJM.JCCo
        AND APTL.Job = JCJM.Job
    WHERE APTL.JCCo = @JCCo
        AND APTD.Status IN (1, 2)
    GROUP BY JCJM.JCCo, JCJM.Contract
)
SELECT JCCM.Contract, JCCM.Description, JCCM.CurrentRetainAmt AS HeldByOwner,
    ISNULL(HeldFromVendors.Amount, 0) AS HeldFromVendors,
    JCCM.CurrentRetainAmt - ISNULL(HeldFromVendors.Amount, 0) AS Difference
FROM JCCM WITH (NOLOCK)
LEFT JOIN HeldFromVendors
    ON JCCM.JCCo = HeldFromVendors.JCCo
    AND JCCM.Contract = HeldFromVendors.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
ORDER BY JCCM.Contract
