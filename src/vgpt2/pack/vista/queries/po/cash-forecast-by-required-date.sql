/*
title: Remaining order cost by the month in which it will have to be paid
grain: one month of payment and item type
level: advanced
parameters:
  POCo: {type: bCompany, example: 1}
asks:
  - When will the money for our open purchase orders go out?
  - Remaining cost of open orders by expected payment month, from required date plus days of the payment terms, and by what it is bought for
  - po cash forecast
  - treasurer wants to know what hits us in july and august from stuff thats on order
  - "Thirteen week cash plan, purchasing part: committed but not yet invoiced, put into the month when it falls due."
  - What have we promised to pay, and by when?
  - Month, item type, number of orders, open dollars; net 30 and net 45 vendors treated by their own terms, for the cash plan of September.
  - Spread unbilled PO dollars across the months they'll fall due
  - Treasurer draws on the credit line for the fall; place the balance of open orders into payment months using wanted dates and each supplier's terms, split by purpose.
  - when do open POs hit cash
  - Chronological payment months split by purpose, number of open orders, dollars and tax left to be billed
  - po remaing $ by mo due, net terms figured in
  - What will we need to pay for goods already ordered, and in which month does each amount come up?
*/
WITH Expected AS (
    SELECT POHD.POCo, POHD.PO, POIT.POItem, POIT.ItemType, POIT.RemCost, POIT.RemTax,
        DATEADD(day, CASE WHEN HQPT.DueOpt = 1 THEN COALESCE(HQPT.DaysTillDue, 0) ELSE 0 END,
            COALESCE(POIT.ReqDate, POHD.ExpDate, POHD.OrderDate)) AS PayDate
    FROM POHD WITH (NOLOCK)
    JOIN POIT WITH (NOLOCK)
        ON POHD.POCo = POIT.POCo
        AND POHD.PO = POIT.PO
    LEFT JOIN HQPT WITH (NOLOCK)
        ON POHD.PayTerms = HQPT.PayTerms
    WHERE POHD.POCo = @POCo
        AND POHD.Status = 0
        AND POIT.RemCost <> 0
)
SELECT DATEFROMPARTS(YEAR(Expected.PayDate), MONTH(Expected.PayDate), 1) AS PayMonth, Expected.ItemType,
    COUNT(DISTINCT Expected.PO) AS Orders, SUM(Expected.RemCost) AS RemainingCost, SUM(Expected.RemTax) AS RemainingTax
FROM Expected
GROUP BY DATEFROMPARTS(YEAR(Expected.PayDate), MONTH(Expected.PayDate), 1), Expected.ItemType
ORDER BY PayMonth, Expected.ItemType
