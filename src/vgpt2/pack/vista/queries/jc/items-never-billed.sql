/*
title: Contract items of open contracts with a contract amount that have never been on a job bill with an amount
grain: one contract item
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which lines of our schedules of values have not been drawn on at all?
  - Open contracts, items with value and no billing in any application, with start month and customer
  - never billed lines
  - Line 140 on the Fairmount library, 88,000 dollars, was it ever drawn?
  - itmes on the sov that nevr got billed
  - I have the feeling that we forget whole lines on the long contracts, general conditions allowances for instance, which nobody touches until closeout, so give me each line that has a price and has not appeared in a single application with money on it, contract 1019- first of all.
  - Priced scope nobody has asked a cent for
  - Priced lines of running agreements that no application has ever claimed a dollar on
  - Closeout of the library is near and the owner won't accept late claims, so find every schedule line with a price that has stayed off all our invoices
  - SOV scope never touched by a draw
  - Client's name, agreement name, line and wording, its first month and price, for lines never drawn
  - itms w ktr amt but zilch billed in JB ever, open ktrs
  - Are there pieces of work on current projects that we have a price for and have not asked the customer to pay anything for, ever?
*/
SELECT JCCI.Contract, JCCM.Description AS ContractName, ARCM.Name AS CustomerName, JCCI.Item, JCCI.Description,
    JCCI.StartMonth, JCCI.ContractAmt
FROM JCCI WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCCI.JCCo = JCCM.JCCo
    AND JCCI.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
WHERE JCCI.JCCo = @JCCo
    AND JCCM.ContractStatus = 1
    AND JCCI.ContractAmt <> 0
    AND NOT EXISTS (
        SELECT 1
        FROM JBIT WITH (NOLOCK)
        WHERE JBIT.JBCo = JCCI.JCCo
            AND JBIT.Contract = JCCI.Contract
            AND JBIT.Item = JCCI.Item
            AND JBIT.AmtBilled <> 0
    )
ORDER BY JCCI.Contract, JCCI.Item
