/*
title: Columns that each notifier query returns to its mails with the key columns
grain: one column of a notifier query
level: basic
parameters: {}
asks:
  - Which columns can be placed in the text of each alert, and which tell one row from the next?
  - Fields of notifier queries with mail field and key flag
  - I have inherited eighty alerts and want to reword the messages. Per query, list the columns that it delivers in order, by what placeholder they are known in the mail, and which of them are used to remember that a row has been sent already.
  - alert query columns
  - what feilds can i use in the notifer email
  - does the query AP Hold 2024 give the vendor name and the amount, or just the number
  - Query, title, sequence, column, placeholder, key flag.
  - which data each alert can put in its message, and what identifies a row
  - The controller wants plainer wording on all automatic warnings before year end, so for each underlying search give what it delivers in order, its placeholder, and if it's part of the key.
  - placeholders for the alert mails
  - by search with its title, one after the other, what it returns, the name it goes by in a message and whether it tells rows apart
  - WD qry flds, email tag + key y/n
  - The system sends warnings by mail. What information can be written into each of those messages?
*/
SELECT WDQY.QueryName, WDQY.Title, WDQY.IsEventQuery, WDQF.Seq, WDQF.TableColumn, WDQF.EMailField, WDQF.IsKeyField
FROM WDQY WITH (NOLOCK)
JOIN WDQF WITH (NOLOCK)
    ON WDQY.QueryName = WDQF.QueryName
ORDER BY WDQY.QueryName, WDQF.Seq
