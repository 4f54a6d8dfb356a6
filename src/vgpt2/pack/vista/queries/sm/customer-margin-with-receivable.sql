/*
title: Service work between two dates by customer with cost, billable price, margin percent and open service invoices
grain: one customer
level: advanced
parameters:
  SMCo: {type: bCompany, example: 1}
  ARCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which service customers are worth having, seen by margin and by what they still owe us?
  - Service cost, price, margin and margin percent by customer for a date range with the customer's unpaid invoices
  - service margin by customer
  - who do we make money on in servce and who dosnt pay
  - The buyer who looked at our service arm asked for the hundred largest accounts with result and balance, so for work done in 2024 add up what each account cost us, what was charged or chargeable, what is left in percent, and next to it what the account has not paid
  - Good accounts and bad accounts of the maintenance people
  - Customer, orders, cost, price, margin, percent, owed; Bayview Hospital is the one I bet on
  - per service account, 2024 profit on work and the balance it hasn't paid
  - A buyer of our service branch requests its best and worst accounts, so for work done in 2024 show orders, expense, chargeable price, profit, percentage, and what remains outstanding.
  - who pays, who makes us money, service
  - most profitable on top, customer number and name, how many orders, what we spent, what it sells for, profit in dollars and percent, and unpaid bills
  - SM GM% by cust YTD + open AR on svc invs
  - Which of our repair customers earn us the most, and which ones still have bills lying around?
*/
WITH Work AS (
    SELECT SMWorkOrder.CustGroup, SMWorkOrder.Customer, COUNT(DISTINCT SMWorkOrder.WorkOrder) AS WorkOrders,
        SUM(SMWorkCompleted.ActualCost) AS Cost,
        SUM(CASE WHEN SMWorkCompleted.NoCharge = 'N' THEN SMWorkCompleted.PriceTotal ELSE 0 END) AS Price
    FROM SMWorkCompleted WITH (NOLOCK)
    JOIN SMWorkOrder WITH (NOLOCK)
        ON SMWorkCompleted.SMCo = SMWorkOrder.SMCo
        AND SMWorkCompleted.WorkOrder = SMWorkOrder.WorkOrder
    WHERE SMWorkCompleted.SMCo = @SMCo
        AND SMWorkCompleted.Date BETWEEN @BeginDate AND @EndDate
        AND SMWorkOrder.Customer IS NOT NULL
    GROUP BY SMWorkOrder.CustGroup, SMWorkOrder.Customer
),
Owed AS (
    SELECT ARTH.CustGroup, ARTH.Customer, SUM(ARTH.AmountDue) AS AmountDue
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.AmountDue <> 0
        AND ARTH.ARTransType = 'I'
        AND EXISTS (
            SELECT 1
            FROM SMInvoice WITH (NOLOCK)
            WHERE SMInvoice.SMCo = @SMCo
                AND SMInvoice.ARCo = ARTH.ARCo
                AND SMInvoice.ARPostedMth = ARTH.Mth
                AND SMInvoice.ARTrans = ARTH.ARTrans
        )
    GROUP BY ARTH.CustGroup, ARTH.Customer
)
SELECT Work.Customer, ARCM.Name, Work.WorkOrders, Work.Cost, Work.Price, Work.Price - Work.Cost AS Margin,
    100.0 * (Work.Price - Work.Cost) / NULLIF(Work.Price, 0) AS MarginPct,
    ISNULL(Owed.AmountDue, 0) AS OpenServiceInvoices
FROM Work
JOIN ARCM WITH (NOLOCK)
    ON Work.CustGroup = ARCM.CustGroup
    AND Work.Customer = ARCM.Customer
LEFT JOIN Owed
    ON Work.CustGroup = Owed.CustGroup
    AND Work.Customer = Owed.Customer
ORDER BY Margin DESC, Work.Customer
