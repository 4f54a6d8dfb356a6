/*
title: Months from approval of change order items to the first bill that carries them, by contract
grain: one change order item
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - How long do approved changes wait before they first show up on an owner bill?
  - Change order items approved in 2024 with customer, approved month, month of first bill and months between
  - approval to billing lag
  - Contract, customer, job, change order, item, amount, approved month, first bill month, months waited, billed so far
  - We do the work, we fight for the signature and then the extra sits around, at least it feels so on Riverside Plaza, would you measure for all change order items approved this year in which month they first went on a requisition and how many months had gone by
  - lag btween CO aproval and geting it on the draw
  - Signed extras and when we got round to charging for them
  - Delay between signing an extra and first putting it on an application, per item
  - The CFO suspects we finance clients' extras, so for everything signed between 01/2024 and 12/2024 measure how many billing periods passed until it was first invoiced, longest waits leading
  - extras slow to hit the draw
  - Longest wait first with the client's name, every extra item approved in 2024, its value, month approved, month first drawn
  - CO itms aprvd in q1-q2, mths till 1st on pay app
  - After a customer agrees to pay for added work, how long does it usually take us to actually send the charge for it?
*/
WITH FirstBill AS (
    SELECT JBCX.JBCo, JBCX.Job, JBCX.ACO, JBCX.ACOItem, MIN(JBCX.BillMonth) AS FirstBillMonth,
        SUM(JBCX.ChgOrderAmt) AS BilledAmount
    FROM JBCX WITH (NOLOCK)
    WHERE JBCX.JBCo = @JCCo
    GROUP BY JBCX.JBCo, JBCX.Job, JBCX.ACO, JBCX.ACOItem
)
SELECT JCOI.Contract, ARCM.Name AS Customer, JCOI.Job, JCOI.ACO, JCOI.ACOItem, JCOI.Description, JCOI.ContractAmt,
    JCOH.ApprovalDate, JCOI.ApprovedMonth, FirstBill.FirstBillMonth,
    DATEDIFF(month, JCOI.ApprovedMonth, FirstBill.FirstBillMonth) AS MonthsWaited, FirstBill.BilledAmount
FROM JCOI WITH (NOLOCK)
JOIN JCOH WITH (NOLOCK)
    ON JCOI.JCCo = JCOH.JCCo
    AND JCOI.Job = JCOH.Job
    AND JCOI.ACO = JCOH.ACO
JOIN FirstBill
    ON JCOI.JCCo = FirstBill.JBCo
    AND JCOI.Job = FirstBill.Job
    AND JCOI.ACO = FirstBill.ACO
    AND JCOI.ACOItem = FirstBill.ACOItem
JOIN JCCM WITH (NOLOCK)
    ON JCOI.JCCo = JCCM.JCCo
    AND JCOI.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCOI.JCCo = @JCCo
    AND JCOI.ApprovedMonth BETWEEN @BeginMth AND @EndMth
ORDER BY MonthsWaited DESC, JCOI.Contract, JCOI.Job, JCOI.ACO, JCOI.ACOItem
