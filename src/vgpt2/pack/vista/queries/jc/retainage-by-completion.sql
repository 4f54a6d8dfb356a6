/*
title: Retainage to collect and to pay by contract in order of projected completion
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - When will our retainage turn into cash? Sort contracts by expected completion, with what the owner holds and what we then have to pass on to subs.
  - Open contracts with retainage receivable, retainage payable of their jobs, net, projected close date and days until then
  - retainage cash forecast
  - Lakeview should finish in September and they hold 910,000 of ours, how much of that goes straight to the trades?
  - when do we get our retention $$ back
  - Contract, customer, finish date, days to go, held from us, held by us, net inflow.
  - Release of withheld funds, which projects and in which order
  - Holdback we will receive and pass on, ordered by when each deal should finish
  - Twelve-month cash plan for the bank needs release of withheld money, so as of 06/30/2024 give per live deal the finish date, days left, owed to us, owed to subs and the balance
  - when does the holdback come home
  - Soonest finish first with the client's name, days to go, retention owners hold on live work, retention we hold, what remains for us
  - retg in/out by proj close dt, opn ktrs net
  - When projects end, customers hand over the money they kept; in what order will that happen, and how much of it do we owe to others?
*/
WITH Payable AS (
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
SELECT JCCM.Contract, JCCM.Description, ARCM.Name, JCCM.ProjCloseDate,
    DATEDIFF(DAY, @AsOf, JCCM.ProjCloseDate) AS DaysToCompletion, JCCM.CurrentRetainAmt AS Receivable,
    ISNULL(Payable.Amount, 0) AS Payable, JCCM.CurrentRetainAmt - ISNULL(Payable.Amount, 0) AS Net
FROM JCCM WITH (NOLOCK)
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Payable
    ON JCCM.JCCo = Payable.JCCo
    AND JCCM.Contract = Payable.Contract
WHERE JCCM.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND (JCCM.CurrentRetainAmt <> 0 OR Payable.Amount <> 0)
ORDER BY JCCM.ProjCloseDate, JCCM.Contract
