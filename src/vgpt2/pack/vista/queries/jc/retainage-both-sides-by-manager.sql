/*
title: Retainage owners hold on open contracts against unpaid retainage held from vendors by project manager
grain: one project manager
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - For each manager's open jobs, how much do the owners keep back and how much do we keep back from our trades?
  - Retainage receivable and retainage payable by project manager with the net
  - net retainage by PM
  - which pm has the most retanage stuck out there after what we hold
  - Working capital lives or dies with retention here, and when I ask the managers they each quote the owner's side only, so give me the owner's side, the trades' side and the difference with the manager's name, all of what is open now
  - Money kept back from us and by us, under each person's command
  - Manager, contracts, held by owners, held by us, net - Ramirez ought to be near 1.2 million
  - Holdback owed to us versus holdback we owe subs, netted for every project leader
  - Working capital is thin, and each leader quotes only what owners keep, so on live deals set that next to what we withhold from suppliers and subs and take the difference
  - net holdback per PM
  - Largest balance first by PM name, number of live contracts, what owners withhold, what we withhold unpaid from vendors, net
  - retg AR v retg AP by PM on opn ktrs, net
  - Customers keep part of our pay until the end and we do likewise with the firms we hire; how do the two compare for each person in charge?
*/
WITH Managers AS (
    SELECT JCJM.JCCo, JCJM.Contract, MIN(JCJM.ProjectMgr) AS ProjectMgr
    FROM JCJM WITH (NOLOCK)
    WHERE JCJM.JCCo = @JCCo
    GROUP BY JCJM.JCCo, JCJM.Contract
),
HeldByUs AS (
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
SELECT JCMP.Name AS ProjectManager, COUNT(*) AS Contracts, SUM(JCCM.CurrentRetainAmt) AS HeldByOwners,
    SUM(ISNULL(HeldByUs.Amount, 0)) AS HeldFromVendors,
    SUM(JCCM.CurrentRetainAmt - ISNULL(HeldByUs.Amount, 0)) AS Net
FROM JCCM WITH (NOLOCK)
LEFT JOIN Managers
    ON JCCM.JCCo = Managers.JCCo
    AND JCCM.Contract = Managers.Contract
LEFT JOIN JCMP WITH (NOLOCK)
    ON Managers.JCCo = JCMP.JCCo
    AND Managers.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN HeldByUs
    ON JCCM.JCCo = HeldByUs.JCCo
    AND JCCM.Contract = HeldByUs.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
GROUP BY JCMP.Name
ORDER BY Net DESC, JCMP.Name
