/*
title: Notifier queries that no job uses
grain: one notifier query
level: basic
parameters: {}
asks:
  - Which of our alert queries are not used by any scheduled job?
  - dead alerts nobody hooked up, like that one Tina made for 90 day AR
  - Notifier queries without a job, standard ones marked
  - Query name, title, description, standard or ours, event query or not; no job refers to it
  - We built a query for expiring insurance last October, was it ever put on a schedule?
  - Clean-up list for the notifier library before the upgrade
  - unused notifier queries
*/
SELECT WDQY.QueryName, WDQY.Title, WDQY.Description, WDQY.Standard, WDQY.IsEventQuery
FROM WDQY WITH (NOLOCK)
WHERE NOT EXISTS (
        SELECT 1
        FROM WDJob WITH (NOLOCK)
        WHERE WDJob.QueryName = WDQY.QueryName
    )
ORDER BY WDQY.Standard, WDQY.QueryName
