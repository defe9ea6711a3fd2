// Generated from openapi/urbanpilot.json by `make openapi`; do not edit.

export interface paths {
    "/identity/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出客户端 List clients */
        get: operations["listClients"];
        put?: never;
        /**
         * 登记客户端 Register a client
         * @description 密钥只显示一次，系统只保存其散列。以同一 Idempotency-Key 重复请求时，clientSecret 为 null；密钥遗失的，停用该客户端并重新登记。 The secret is shown once; only its hash is stored. A request repeated under its Idempotency-Key is answered with a null clientSecret: when the secret is lost, disable the client and register another.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询客户端 Get a client */
        get: operations["getClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * 修改、停用或启用客户端 Rename, disable or enable a client
         * @description 停用后不再发放令牌，已发放的令牌至多五分钟后到期；须立即禁止的，另撤销其授权。 A disabled client gets no tokens; those it holds expire within five minutes. To bar it at once, revoke its grants too.
         */
        patch: operations["changeClient"];
        trace?: never;
    };
    "/identity/v1/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出授权 List grants */
        get: operations["listGrants"];
        put?: never;
        /**
         * 授予角色 Give a role over territories
         * @description 不得授予本人，地区范围不得超出授权人自己的范围。 Nobody gives a grant to himself, or beyond his own reach.
         */
        post: operations["giveGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/grants/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销授权 Revoke a grant
         * @description 即时失效，一分钟内对各服务生效；不得撤销本人的授权。 It ends now; nobody revokes a grant of his own.
         */
        post: operations["revokeGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询授权 Get a grant */
        get: operations["getGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询自己发起的后台作业 A background operation that the caller started */
        get: operations["getIdentityOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出未能处理的事件 Events that could not be handled */
        get: operations["listIdentityDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新处理事件 Try the event again */
        post: operations["retryIdentityDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃事件 Discard the event */
        post: operations["discardIdentityDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity/v1/event-replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向一个服务重发当前状态 Republish the current state to one consumer */
        post: operations["replayIdentityEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/divisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出行政区划 List divisions */
        get: operations["listDivisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/divisions/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询行政区划 Get one */
        get: operations["getDivision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出单位 List units */
        get: operations["listUnits"];
        put?: never;
        /** 新增单位 Add one */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询单位 Get one */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出试点 List programmes */
        get: operations["listProgrammes"];
        put?: never;
        /** 设立试点 Set up a programme */
        post: operations["createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询试点 Get a programme */
        get: operations["getProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出地区 List territories */
        get: operations["listTerritories"];
        put?: never;
        /** 新增地区 Add one */
        post: operations["createTerritory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/territories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询地区 Get one */
        get: operations["getTerritory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/pilot-regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出试点地区 List pilot regions */
        get: operations["listPilotRegions"];
        put?: never;
        /** 列入试点 Designate a territory */
        post: operations["designatePilotRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/pilot-regions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询试点地区 Get a pilot region */
        get: operations["getPilotRegion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/pilot-regions/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启动试点 Start the pilot work */
        post: operations["activatePilotRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/pilot-regions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退出试点 Withdraw a designation */
        post: operations["withdrawPilotRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出任务 List tasks */
        get: operations["listTasks"];
        put?: never;
        /** 起草任务 Draft a task */
        post: operations["createTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询任务 Get a task */
        get: operations["getTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改任务草稿 Change a draft */
        patch: operations["updateTask"];
        trace?: never;
    };
    "/regions/v1/tasks/{id}/issuance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下达任务 Issue a draft to its region */
        post: operations["issueTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/tasks/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认任务 Confirm; all five fixings must be there */
        post: operations["confirmTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/tasks/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 任务报验 Submit a finished task */
        post: operations["submitTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/tasks/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 验收任务 Accept a submitted task */
        post: operations["acceptTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/tasks/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回任务 Return a submitted task */
        post: operations["returnTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/tasks/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消任务 Cancel a task */
        post: operations["cancelTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/tasks/{id}/elaboration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 细化任务 Add measures, person and curve */
        post: operations["elaborateTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/tasks/{id}/progress-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出任务进度 List the progress of a task */
        get: operations["listProgressEntries"];
        put?: never;
        /** 上报进度 Report progress */
        post: operations["createProgressEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询自己发起的后台作业 A background operation that the caller started */
        get: operations["getRegionsOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出未能处理的事件 Events that could not be handled */
        get: operations["listRegionsDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新处理事件 Try the event again */
        post: operations["retryRegionsDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃事件 Discard the event */
        post: operations["discardRegionsDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regions/v1/event-replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 向一个服务重发当前状态 Republish the current state to one consumer */
        post: operations["replayRegionsEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/pilot-regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出可评估的试点地区 List the pilot regions known to the evaluation */
        get: operations["listEvaluatedPilotRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出指标 List indicators */
        get: operations["listIndicators"];
        put?: never;
        /** 新增自定指标 Add an indicator */
        post: operations["createIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询指标 Get an indicator */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/indicator-systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出指标体系 List indicator systems */
        get: operations["listIndicatorSystems"];
        put?: never;
        /** 起草指标体系 Draft an indicator system */
        post: operations["createIndicatorSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/indicator-systems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询指标体系 Get an indicator system */
        get: operations["getIndicatorSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改指标体系草稿 Change a draft */
        patch: operations["updateIndicatorSystem"];
        trace?: never;
    };
    "/evaluation/v1/indicator-systems/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布指标体系 Publish a draft; it never changes again */
        post: operations["publishIndicatorSystem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出监测数据 List observations */
        get: operations["listObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/observation-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量报送监测数据 Submit a batch of observations */
        post: operations["createObservationBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出评估轮次 List rounds */
        get: operations["listRounds"];
        put?: never;
        /** 开启评估轮次 Open a round */
        post: operations["openRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询评估轮次 Get a round */
        get: operations["getRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/rounds/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 冻结数据 Freeze the data in a snapshot */
        post: operations["freezeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/rounds/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准结果 Approve the results */
        post: operations["approveRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/rounds/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布结果 Publish the results and open findings */
        post: operations["publishRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/rounds/{id}/scoring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评分 Score a frozen round in the background */
        post: operations["scoreRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/rounds/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重算核验 Recompute from the snapshot and compare; changes nothing */
        post: operations["verifyRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/rounds/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出评估结果 List results in rank order */
        get: operations["listRoundResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/rounds/{id}/results/{territoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询一个地区的评估结果 Get the result of a region, explained */
        get: operations["getRoundResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出问题 List findings */
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询问题 Get a finding */
        get: operations["getFinding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/findings/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 问题销号 Close a finding after verifying its rectification */
        post: operations["closeFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询自己发起的后台作业 A background operation that the caller started */
        get: operations["getEvaluationOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出未能处理的事件 Events that could not be handled */
        get: operations["listEvaluationDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新处理事件 Try the event again */
        post: operations["retryEvaluationDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evaluation/v1/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃事件 Discard the event */
        post: operations["discardEvaluationDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出经验做法 List cases: the published, and those within reach */
        get: operations["listCases"];
        put?: never;
        /** 起草经验做法 Draft a case */
        post: operations["createCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询经验做法 Get a case */
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改经验做法 Write on a planned case or a draft */
        patch: operations["updateCase"];
        trace?: never;
    };
    "/experience/v1/cases/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提交经验做法 Submit; no part may be missing */
        post: operations["submitCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/cases/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发布经验做法 Publish an accepted case */
        post: operations["publishCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/cases/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评审经验做法 Accept a submitted case or return it */
        post: operations["reviewCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/cases/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤下经验做法 Retire a published case */
        post: operations["retireCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/cases/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出经验做法的评审意见 List the reviews of a case */
        get: operations["listCaseReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/case-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 检索已发布的经验做法 Search the published cases */
        get: operations["searchCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询自己发起的后台作业 A background operation that the caller started */
        get: operations["getExperienceOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出未能处理的事件 Events that could not be handled */
        get: operations["listExperienceDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新处理事件 Try the event again */
        post: operations["retryExperienceDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experience/v1/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃事件 Discard the event */
        post: operations["discardExperienceDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出资金池 List funds */
        get: operations["listFunds"];
        put?: never;
        /** 设立资金池 Set up a fund */
        post: operations["createFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询资金池 Get a fund with what is issued and available */
        get: operations["getFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出分配方案 List allocations; a region sees those issued to it */
        get: operations["listAllocations"];
        put?: never;
        /** 起草分配方案 Draft an allocation */
        post: operations["createAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询分配方案 Get an allocation */
        get: operations["getAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改分配方案 Change a draft or simulated allocation; it is a draft again */
        patch: operations["updateAllocation"];
        trace?: never;
    };
    "/funding/v1/allocations/{id}/simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 测算 Run the engine and keep its lines */
        post: operations["simulateAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/allocations/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提请审批 Propose what was simulated */
        post: operations["proposeAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/allocations/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准 Approve; not by who drafted or proposed */
        post: operations["approveAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/allocations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回 Return a proposal with a reason */
        post: operations["returnAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/allocations/{id}/issuance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下达 Issue an approved allocation; takes its pool from the fund */
        post: operations["issueAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/allocations/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出分配明细 List the lines of an allocation */
        get: operations["listAllocationLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/allocations/{id}/lines/{territoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询分配明细及计算过程 Get a line with its steps and explanation */
        get: operations["getAllocationLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询自己发起的后台作业 A background operation that the caller started */
        get: operations["getFundingOperation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出未能处理的事件 Events that could not be handled */
        get: operations["listFundingDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新处理事件 Try the event again */
        post: operations["retryFundingDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/funding/v1/dead-letters/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃事件 Discard the event */
        post: operations["discardFundingDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "identity.grant.changed.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 授权变更: a grant of a role over territories was given, changed or revoked
         * @description CloudEvents 1.0, state. The schema is that of `data`.
         */
        post: operations["on.identity.grant.changed.v1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "regions.pilot-region.changed.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 试点地区变更: a territory was designated in a programme, or its designation changed
         * @description CloudEvents 1.0, state. The schema is that of `data`.
         */
        post: operations["on.regions.pilot-region.changed.v1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "regions.task.progressed.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 任务进度上报: progress was recorded on a task
         * @description CloudEvents 1.0, fact. The schema is that of `data`.
         */
        post: operations["on.regions.task.progressed.v1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "regions.task.accepted.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 任务验收通过: the office accepted a submitted task
         * @description CloudEvents 1.0, fact. The schema is that of `data`.
         */
        post: operations["on.regions.task.accepted.v1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "evaluation.round.published.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 评估结果发布: a round was published, with score, rank and grade of every region
         * @description CloudEvents 1.0, fact. The schema is that of `data`.
         */
        post: operations["on.evaluation.round.published.v1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "evaluation.finding.opened.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 监测评估发现问题: a finding was opened that the region must rectify
         * @description CloudEvents 1.0, fact. The schema is that of `data`.
         */
        post: operations["on.evaluation.finding.opened.v1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "evaluation.finding.closed.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 问题销号: the finding was verified and closed
         * @description CloudEvents 1.0, fact. The schema is that of `data`.
         */
        post: operations["on.evaluation.finding.closed.v1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "experience.case.published.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 经验发布: a case was published in the experience library
         * @description CloudEvents 1.0, fact. The schema is that of `data`.
         */
        post: operations["on.experience.case.published.v1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "funding.allocation.issued.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 资金下达: an approved allocation was issued to the regions
         * @description CloudEvents 1.0, fact. The schema is that of `data`.
         */
        post: operations["on.funding.allocation.issued.v1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Problem
         * @description 错误 (RFC 9457)
         */
        Problem: {
            /**
             * @description 问题类型, stable
             * @example urn:urbanpilot:problem:not-found
             */
            type: string;
            /** @description 标题 */
            title: string;
            /** @description HTTP 状态码 */
            status: number;
            /** @description 说明, in the language of Accept-Language */
            detail: string;
            /** @description 请求编号 */
            instance: string;
            /** @description 逐项错误 */
            errors?: {
                /** @description 出错位置 (RFC 6901, or query.name, header.name) */
                pointer: string;
                /** @description 违反的规则 */
                rule: string;
                /** @description 如何修改 */
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listClients: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 客户端 Clients */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "name": "市财政局资金系统",
                     *           "scopes": [
                     *             "regions:read"
                     *           ],
                     *           "state": "active",
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 客户端 Clients */
                        items: {
                            /**
                             * @description 客户端编号, client_id and subject of its tokens
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * @description 名称, which system it is
                             * @example 市财政局资金系统
                             */
                            name: string;
                            /** @description 权限范围 Scopes */
                            scopes: string[];
                            /**
                             * @description 状态: active 启用, disabled 停用, which gets no tokens
                             * @example active
                             * @enum {string}
                             */
                            state: "active" | "disabled";
                            /**
                             * @description 版本, the ETag
                             * @example 1
                             */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 新客户端 A new client */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "市财政局资金系统",
                 *       "scopes": [
                 *         "regions:read",
                 *         "funding:read"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 名称, which system it is
                     * @example 市财政局资金系统
                     */
                    name: string;
                    /**
                     * @description 令牌最多可带的权限范围, the most that its tokens may carry
                     * @example [
                     *       "regions:read",
                     *       "funding:read"
                     *     ]
                     */
                    scopes: ("identity:read" | "identity:write" | "identity:operate" | "regions:read" | "regions:write" | "regions:operate" | "evaluation:read" | "evaluation:write" | "evaluation:operate" | "funding:read" | "funding:write" | "funding:operate" | "experience:read" | "experience:write" | "experience:operate")[];
                };
            };
        };
        responses: {
            /** @description 新客户端与密钥 A new client with its secret */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "市财政局资金系统",
                     *       "scopes": [
                     *         "regions:read"
                     *       ],
                     *       "state": "active",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "clientSecret": "J2f0sV1nq7d3Zk9b5xUe8mTgR4yHcLwPaQoIiNvXzKs"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 客户端编号, client_id and subject of its tokens
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 名称, which system it is
                         * @example 市财政局资金系统
                         */
                        name: string;
                        /** @description 权限范围 Scopes */
                        scopes: string[];
                        /**
                         * @description 状态: active 启用, disabled 停用, which gets no tokens
                         * @example active
                         * @enum {string}
                         */
                        state: "active" | "disabled";
                        /**
                         * @description 版本, the ETag
                         * @example 1
                         */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        clientSecret: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 客户端编号, client_id and subject of its tokens
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 客户端 Client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "市财政局资金系统",
                     *       "scopes": [
                     *         "regions:read"
                     *       ],
                     *       "state": "active",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 客户端编号, client_id and subject of its tokens
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 名称, which system it is
                         * @example 市财政局资金系统
                         */
                        name: string;
                        /** @description 权限范围 Scopes */
                        scopes: string[];
                        /**
                         * @description 状态: active 启用, disabled 停用, which gets no tokens
                         * @example active
                         * @enum {string}
                         */
                        state: "active" | "disabled";
                        /**
                         * @description 版本, the ETag
                         * @example 1
                         */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeClient: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 客户端编号, client_id and subject of its tokens
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 要修改的字段, what is missing stays */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "市财政局资金系统",
                 *       "state": "active"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 名称, which system it is
                     * @example 市财政局资金系统
                     */
                    name?: string;
                    /**
                     * @description 状态: active 启用, disabled 停用, which gets no tokens
                     * @example active
                     * @enum {string}
                     */
                    state?: "active" | "disabled";
                };
            };
        };
        responses: {
            /** @description 客户端 Client */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "市财政局资金系统",
                     *       "scopes": [
                     *         "regions:read"
                     *       ],
                     *       "state": "active",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 客户端编号, client_id and subject of its tokens
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 名称, which system it is
                         * @example 市财政局资金系统
                         */
                        name: string;
                        /** @description 权限范围 Scopes */
                        scopes: string[];
                        /**
                         * @description 状态: active 启用, disabled 停用, which gets no tokens
                         * @example active
                         * @enum {string}
                         */
                        state: "active" | "disabled";
                        /**
                         * @description 版本, the ETag
                         * @example 1
                         */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGrants: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 主体, `sub` of the tokens: a client id or a person
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                subject?: string;
                /**
                 * @description 角色: office 城镇化办公室, pilot 试点地区, department 市直部门, expert 专家, leader 市领导, auditor 审计, finance 财政局
                 * @example office
                 */
                role?: "office" | "pilot" | "department" | "expert" | "leader" | "auditor" | "finance";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 授权 Grants */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "issuer": "https://pilot.example.cn/identity",
                     *           "subject": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "role": "office",
                     *           "reach": [
                     *             "*"
                     *           ],
                     *           "validFrom": "2026-06-30T09:00:00.000Z",
                     *           "validTo": "2026-06-30T09:00:00.000Z",
                     *           "state": "upcoming",
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 授权 Grants */
                        items: {
                            /**
                             * Format: uuid
                             * @description 授权编号 Grant
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * @description 令牌签发方, `iss` of the tokens; default: the issuer of this installation
                             * @example https://pilot.example.cn/identity
                             */
                            issuer: string;
                            /**
                             * @description 主体, `sub` of the tokens: a client id or a person
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            subject: string;
                            /**
                             * @description 角色: office 城镇化办公室, pilot 试点地区, department 市直部门, expert 专家, leader 市领导, auditor 审计, finance 财政局
                             * @example office
                             * @enum {string}
                             */
                            role: "office" | "pilot" | "department" | "expert" | "leader" | "auditor" | "finance";
                            /**
                             * @description 地区范围: territory ids, or the single entry * for all
                             * @example [
                             *       "*"
                             *     ]
                             * @example [
                             *       "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                             *     ]
                             */
                            reach: string[];
                            /**
                             * Format: date-time
                             * @description 生效时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            validFrom: string;
                            validTo: string | null;
                            /**
                             * @description 状态: upcoming 未生效, active 有效, ended 已失效
                             * @example upcoming
                             * @enum {string}
                             */
                            state: "upcoming" | "active" | "ended";
                            /**
                             * @description 版本, the ETag
                             * @example 1
                             */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 授予时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 新授权 A new grant */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "issuer": "https://pilot.example.cn/identity",
                 *       "role": "office",
                 *       "reach": [
                 *         "*"
                 *       ],
                 *       "validFrom": "2026-06-30T09:00:00.000Z",
                 *       "validTo": "2026-06-30T09:00:00.000Z"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 主体, `sub` of the tokens: a client id or a person
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    subject: string;
                    /**
                     * @description 令牌签发方, `iss` of the tokens; default: the issuer of this installation
                     * @example https://pilot.example.cn/identity
                     */
                    issuer?: string;
                    /**
                     * @description 角色: office 城镇化办公室, pilot 试点地区, department 市直部门, expert 专家, leader 市领导, auditor 审计, finance 财政局
                     * @example office
                     * @enum {string}
                     */
                    role: "office" | "pilot" | "department" | "expert" | "leader" | "auditor" | "finance";
                    /**
                     * @description 地区范围: territory ids, or the single entry * for all
                     * @example [
                     *       "*"
                     *     ]
                     * @example [
                     *       "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     ]
                     */
                    reach: string[];
                    /**
                     * Format: date-time
                     * @description 生效时间, default: now
                     * @example 2026-06-30T09:00:00.000Z
                     */
                    validFrom?: string;
                    validTo?: string | null;
                };
            };
        };
        responses: {
            /** @description 授权 Grant of a role over territories */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "issuer": "https://pilot.example.cn/identity",
                     *       "subject": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "role": "office",
                     *       "reach": [
                     *         "*"
                     *       ],
                     *       "validFrom": "2026-06-30T09:00:00.000Z",
                     *       "validTo": "2026-06-30T09:00:00.000Z",
                     *       "state": "upcoming",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 授权编号 Grant
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 令牌签发方, `iss` of the tokens; default: the issuer of this installation
                         * @example https://pilot.example.cn/identity
                         */
                        issuer: string;
                        /**
                         * @description 主体, `sub` of the tokens: a client id or a person
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        subject: string;
                        /**
                         * @description 角色: office 城镇化办公室, pilot 试点地区, department 市直部门, expert 专家, leader 市领导, auditor 审计, finance 财政局
                         * @example office
                         * @enum {string}
                         */
                        role: "office" | "pilot" | "department" | "expert" | "leader" | "auditor" | "finance";
                        /**
                         * @description 地区范围: territory ids, or the single entry * for all
                         * @example [
                         *       "*"
                         *     ]
                         * @example [
                         *       "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                         *     ]
                         */
                        reach: string[];
                        /**
                         * Format: date-time
                         * @description 生效时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        validFrom: string;
                        validTo: string | null;
                        /**
                         * @description 状态: upcoming 未生效, active 有效, ended 已失效
                         * @example upcoming
                         * @enum {string}
                         */
                        state: "upcoming" | "active" | "ended";
                        /**
                         * @description 版本, the ETag
                         * @example 1
                         */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 授予时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 授权编号 Grant
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 授权 Grant of a role over territories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "issuer": "https://pilot.example.cn/identity",
                     *       "subject": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "role": "office",
                     *       "reach": [
                     *         "*"
                     *       ],
                     *       "validFrom": "2026-06-30T09:00:00.000Z",
                     *       "validTo": "2026-06-30T09:00:00.000Z",
                     *       "state": "upcoming",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 授权编号 Grant
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 令牌签发方, `iss` of the tokens; default: the issuer of this installation
                         * @example https://pilot.example.cn/identity
                         */
                        issuer: string;
                        /**
                         * @description 主体, `sub` of the tokens: a client id or a person
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        subject: string;
                        /**
                         * @description 角色: office 城镇化办公室, pilot 试点地区, department 市直部门, expert 专家, leader 市领导, auditor 审计, finance 财政局
                         * @example office
                         * @enum {string}
                         */
                        role: "office" | "pilot" | "department" | "expert" | "leader" | "auditor" | "finance";
                        /**
                         * @description 地区范围: territory ids, or the single entry * for all
                         * @example [
                         *       "*"
                         *     ]
                         * @example [
                         *       "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                         *     ]
                         */
                        reach: string[];
                        /**
                         * Format: date-time
                         * @description 生效时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        validFrom: string;
                        validTo: string | null;
                        /**
                         * @description 状态: upcoming 未生效, active 有效, ended 已失效
                         * @example upcoming
                         * @enum {string}
                         */
                        state: "upcoming" | "active" | "ended";
                        /**
                         * @description 版本, the ETag
                         * @example 1
                         */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 授予时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 授权编号 Grant
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 授权 Grant of a role over territories */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "issuer": "https://pilot.example.cn/identity",
                     *       "subject": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "role": "office",
                     *       "reach": [
                     *         "*"
                     *       ],
                     *       "validFrom": "2026-06-30T09:00:00.000Z",
                     *       "validTo": "2026-06-30T09:00:00.000Z",
                     *       "state": "upcoming",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 授权编号 Grant
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 令牌签发方, `iss` of the tokens; default: the issuer of this installation
                         * @example https://pilot.example.cn/identity
                         */
                        issuer: string;
                        /**
                         * @description 主体, `sub` of the tokens: a client id or a person
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        subject: string;
                        /**
                         * @description 角色: office 城镇化办公室, pilot 试点地区, department 市直部门, expert 专家, leader 市领导, auditor 审计, finance 财政局
                         * @example office
                         * @enum {string}
                         */
                        role: "office" | "pilot" | "department" | "expert" | "leader" | "auditor" | "finance";
                        /**
                         * @description 地区范围: territory ids, or the single entry * for all
                         * @example [
                         *       "*"
                         *     ]
                         * @example [
                         *       "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                         *     ]
                         */
                        reach: string[];
                        /**
                         * Format: date-time
                         * @description 生效时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        validFrom: string;
                        validTo: string | null;
                        /**
                         * @description 状态: upcoming 未生效, active 有效, ended 已失效
                         * @example upcoming
                         * @enum {string}
                         */
                        state: "upcoming" | "active" | "ended";
                        /**
                         * @description 版本, the ETag
                         * @example 1
                         */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 授予时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIdentityOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 后台作业 Background operation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "kind": "任务类别",
                     *       "state": "queued",
                     *       "percent": 0,
                     *       "result": {},
                     *       "problem": {
                     *         "type": "urn:urbanpilot:problem:not-found",
                     *         "title": "标题",
                     *         "status": 400,
                     *         "detail": "说明, in the language ",
                     *         "instance": "请求编号",
                     *         "errors": [
                     *           {
                     *             "pointer": "出错位置 (RFC 6901, or q",
                     *             "rule": "违反的规则",
                     *             "message": "如何修改"
                     *           }
                     *         ]
                     *       },
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "finishedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Operation
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 任务类别 */
                        kind: string;
                        /**
                         * @description 状态: queued 排队, running 运行中, succeeded 成功, failed 失败
                         * @example queued
                         * @enum {string}
                         */
                        state: "queued" | "running" | "succeeded" | "failed";
                        /** @description 进度, percent */
                        percent: number;
                        result: {
                            [key: string]: unknown;
                        } | null;
                        problem: components["schemas"]["Problem"] | null;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIdentityDeadLetters: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 未能处理的事件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "type": "事件类型",
                     *           "status": "dead",
                     *           "attempts": 0,
                     *           "lastError": "最后一次错误",
                     *           "event": {},
                     *           "receivedAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 未能处理的事件 */
                        items: {
                            /**
                             * Format: uuid
                             * @description Event
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /** @description 事件类型 */
                            type: string;
                            /**
                             * @description 状态: dead 处理失败, parked 本版本不识别
                             * @example dead
                             * @enum {string}
                             */
                            status: "dead" | "parked";
                            /** @description 尝试次数 */
                            attempts: number;
                            lastError: string | null;
                            /** @description CloudEvent */
                            event: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: date-time
                             * @description 首次收到
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            receivedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryIdentityDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Event
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardIdentityDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Event
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayIdentityEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to republish, and to whom */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "identity.grant.changed.v1",
                 *       "consumer": "identity"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 事件类型
                     * @example identity.grant.changed.v1
                     * @enum {string}
                     */
                    type: "identity.grant.changed.v1";
                    /**
                     * @description 接收的服务
                     * @example identity
                     * @enum {string}
                     */
                    consumer: "identity" | "regions" | "evaluation" | "funding" | "experience";
                };
            };
        };
        responses: {
            /** @description How many */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "published": 0
                     *     }
                     */
                    "application/json": {
                        /** @description 重发条数 */
                        published: number;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDivisions: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 上级区划
                 * @example 371725
                 */
                parentCode?: string;
                /**
                 * @description 级别: province 省, prefecture 地, county 县
                 * @example province
                 */
                level?: "province" | "prefecture" | "county";
                /** @description 名称中的字 */
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 行政区划 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "371725",
                     *           "name": "名称",
                     *           "level": "province",
                     *           "parentCode": "371725",
                     *           "status": "current"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 行政区划 */
                        items: {
                            /**
                             * @description 行政区划代码 (GB/T 2260), six digits
                             * @example 371725
                             */
                            code: string;
                            /** @description 名称 */
                            name: string;
                            /**
                             * @description 级别: province 省, prefecture 地, county 县
                             * @example province
                             * @enum {string}
                             */
                            level: "province" | "prefecture" | "county";
                            parentCode: string | null;
                            /**
                             * @description 状态: current 现行, former 已撤并, placeholder 汇总项 (市辖区)
                             * @example current
                             * @enum {string}
                             */
                            status: "current" | "former" | "placeholder";
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDivision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 行政区划代码 (GB/T 2260), six digits
                 * @example 371725
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 行政区划 Division */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "371725",
                     *       "name": "名称",
                     *       "level": "province",
                     *       "parentCode": "371725",
                     *       "status": "current"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 行政区划代码 (GB/T 2260), six digits
                         * @example 371725
                         */
                        code: string;
                        /** @description 名称 */
                        name: string;
                        /**
                         * @description 级别: province 省, prefecture 地, county 县
                         * @example province
                         * @enum {string}
                         */
                        level: "province" | "prefecture" | "county";
                        parentCode: string | null;
                        /**
                         * @description 状态: current 现行, former 已撤并, placeholder 汇总项 (市辖区)
                         * @example current
                         * @enum {string}
                         */
                        status: "current" | "former" | "placeholder";
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 所在地区
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                territoryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 单位 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "name": "单位名称",
                     *           "kind": "party",
                     *           "creditCode": "91350100M000100Y43",
                     *           "parentId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 单位 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 单位编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /** @description 单位名称 */
                            name: string;
                            /**
                             * @description 类别: party 党委, government 政府, enterprise 企业, expert 专家
                             * @example party
                             * @enum {string}
                             */
                            kind: "party" | "government" | "enterprise" | "expert";
                            creditCode: string | null;
                            parentId: string | null;
                            territoryId: string | null;
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 新单位 New unit */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "市公安局",
                 *       "kind": "party",
                 *       "creditCode": "91350100M000100Y43",
                 *       "parentId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 单位名称
                     * @example 市公安局
                     */
                    name: string;
                    /**
                     * @description 类别: party 党委, government 政府, enterprise 企业, expert 专家
                     * @example party
                     * @enum {string}
                     */
                    kind: "party" | "government" | "enterprise" | "expert";
                    /**
                     * @description 统一社会信用代码 (GB 32100), its check character is verified
                     * @example 91350100M000100Y43
                     */
                    creditCode?: string;
                    /**
                     * Format: uuid
                     * @description 上级单位
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    parentId?: string;
                    /**
                     * Format: uuid
                     * @description 所在地区
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    territoryId?: string;
                };
            };
        };
        responses: {
            /** @description 单位 Unit */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "单位名称",
                     *       "kind": "party",
                     *       "creditCode": "91350100M000100Y43",
                     *       "parentId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 单位编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 单位名称 */
                        name: string;
                        /**
                         * @description 类别: party 党委, government 政府, enterprise 企业, expert 专家
                         * @example party
                         * @enum {string}
                         */
                        kind: "party" | "government" | "enterprise" | "expert";
                        creditCode: string | null;
                        parentId: string | null;
                        territoryId: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 单位编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 单位 Unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "单位名称",
                     *       "kind": "party",
                     *       "creditCode": "91350100M000100Y43",
                     *       "parentId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 单位编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 单位名称 */
                        name: string;
                        /**
                         * @description 类别: party 党委, government 政府, enterprise 企业, expert 专家
                         * @example party
                         * @enum {string}
                         */
                        kind: "party" | "government" | "enterprise" | "expert";
                        creditCode: string | null;
                        parentId: string | null;
                        territoryId: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 试点 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "name": "新型城镇化综合试点",
                     *           "kind": "comprehensive",
                     *           "level": "national",
                     *           "startsOn": "2026-06-30",
                     *           "endsOn": "2026-06-30",
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 试点 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 试点编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * @description 试点名称
                             * @example 新型城镇化综合试点
                             */
                            name: string;
                            /**
                             * @description 类别: comprehensive 综合, special 专项
                             * @example comprehensive
                             * @enum {string}
                             */
                            kind: "comprehensive" | "special";
                            /**
                             * @description 级别: national 国家, municipal 市级
                             * @example national
                             * @enum {string}
                             */
                            level: "national" | "municipal";
                            /**
                             * Format: date
                             * @description 开始日期
                             * @example 2026-06-30
                             */
                            startsOn: string;
                            /**
                             * Format: date
                             * @description 结束日期
                             * @example 2026-06-30
                             */
                            endsOn: string;
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProgramme: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 新试点 New programme */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "新型城镇化综合试点",
                 *       "kind": "comprehensive",
                 *       "level": "national",
                 *       "startsOn": "2026-06-30",
                 *       "endsOn": "2026-06-30"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 试点名称
                     * @example 新型城镇化综合试点
                     */
                    name: string;
                    /**
                     * @description 类别: comprehensive 综合, special 专项
                     * @example comprehensive
                     * @enum {string}
                     */
                    kind: "comprehensive" | "special";
                    /**
                     * @description 级别: national 国家, municipal 市级
                     * @example national
                     * @enum {string}
                     */
                    level: "national" | "municipal";
                    /**
                     * Format: date
                     * @description 开始日期
                     * @example 2026-06-30
                     */
                    startsOn: string;
                    /**
                     * Format: date
                     * @description 结束日期
                     * @example 2026-06-30
                     */
                    endsOn: string;
                };
            };
        };
        responses: {
            /** @description 试点 Programme */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "新型城镇化综合试点",
                     *       "kind": "comprehensive",
                     *       "level": "national",
                     *       "startsOn": "2026-06-30",
                     *       "endsOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 试点编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 试点名称
                         * @example 新型城镇化综合试点
                         */
                        name: string;
                        /**
                         * @description 类别: comprehensive 综合, special 专项
                         * @example comprehensive
                         * @enum {string}
                         */
                        kind: "comprehensive" | "special";
                        /**
                         * @description 级别: national 国家, municipal 市级
                         * @example national
                         * @enum {string}
                         */
                        level: "national" | "municipal";
                        /**
                         * Format: date
                         * @description 开始日期
                         * @example 2026-06-30
                         */
                        startsOn: string;
                        /**
                         * Format: date
                         * @description 结束日期
                         * @example 2026-06-30
                         */
                        endsOn: string;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 试点编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 试点 Programme */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "新型城镇化综合试点",
                     *       "kind": "comprehensive",
                     *       "level": "national",
                     *       "startsOn": "2026-06-30",
                     *       "endsOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 试点编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 试点名称
                         * @example 新型城镇化综合试点
                         */
                        name: string;
                        /**
                         * @description 类别: comprehensive 综合, special 专项
                         * @example comprehensive
                         * @enum {string}
                         */
                        kind: "comprehensive" | "special";
                        /**
                         * @description 级别: national 国家, municipal 市级
                         * @example national
                         * @enum {string}
                         */
                        level: "national" | "municipal";
                        /**
                         * Format: date
                         * @description 开始日期
                         * @example 2026-06-30
                         */
                        startsOn: string;
                        /**
                         * Format: date
                         * @description 结束日期
                         * @example 2026-06-30
                         */
                        endsOn: string;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTerritories: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 只列出含此区划的地区
                 * @example 371725
                 */
                divisionCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 地区 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "name": "郓城县",
                     *           "kind": "city",
                     *           "divisionCodes": [
                     *             "371725"
                     *           ],
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 地区 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 地区编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * @description 地区名称
                             * @example 郓城县
                             */
                            name: string;
                            /**
                             * @description 类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群
                             * @example city
                             * @enum {string}
                             */
                            kind: "city" | "county" | "town" | "development-zone" | "city-cluster";
                            /** @description 所含行政区划 */
                            divisionCodes: string[];
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTerritory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 新地区 New territory */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "郓城县",
                 *       "kind": "city",
                 *       "divisionCodes": [
                 *         "371725"
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 地区名称
                     * @example 郓城县
                     */
                    name: string;
                    /**
                     * @description 类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群
                     * @example city
                     * @enum {string}
                     */
                    kind: "city" | "county" | "town" | "development-zone" | "city-cluster";
                    /** @description 所含行政区划 */
                    divisionCodes: string[];
                };
            };
        };
        responses: {
            /** @description 地区 Territory */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "郓城县",
                     *       "kind": "city",
                     *       "divisionCodes": [
                     *         "371725"
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 地区编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 地区名称
                         * @example 郓城县
                         */
                        name: string;
                        /**
                         * @description 类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群
                         * @example city
                         * @enum {string}
                         */
                        kind: "city" | "county" | "town" | "development-zone" | "city-cluster";
                        /** @description 所含行政区划 */
                        divisionCodes: string[];
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTerritory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 地区编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 地区 Territory */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "郓城县",
                     *       "kind": "city",
                     *       "divisionCodes": [
                     *         "371725"
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 地区编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 地区名称
                         * @example 郓城县
                         */
                        name: string;
                        /**
                         * @description 类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群
                         * @example city
                         * @enum {string}
                         */
                        kind: "city" | "county" | "town" | "development-zone" | "city-cluster";
                        /** @description 所含行政区划 */
                        divisionCodes: string[];
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPilotRegions: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 试点
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                programmeId?: string;
                /**
                 * @description 地区
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                territoryId?: string;
                /**
                 * @description 状态: designated 已列入, active 试点中, concluded 已结束, withdrawn 已退出
                 * @example designated
                 */
                state?: "designated" | "active" | "concluded" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 试点地区 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "programmeName": "试点名称",
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "territoryName": "地区名称",
                     *           "batch": 1,
                     *           "state": "designated",
                     *           "designatedOn": "2026-06-30",
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 试点地区 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 试点地区编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description 试点
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            programmeId: string;
                            /** @description 试点名称 */
                            programmeName: string;
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /** @description 地区名称 */
                            territoryName: string;
                            /**
                             * @description 批次
                             * @example 1
                             */
                            batch: number;
                            /**
                             * @description 状态: designated 已列入, active 试点中, concluded 已结束, withdrawn 已退出
                             * @example designated
                             * @enum {string}
                             */
                            state: "designated" | "active" | "concluded" | "withdrawn";
                            /**
                             * Format: date
                             * @description 列入日期
                             * @example 2026-06-30
                             */
                            designatedOn: string;
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    designatePilotRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 列入试点 Designation of a territory */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "batch": 1
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 试点
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /**
                     * Format: uuid
                     * @description 地区
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    territoryId: string;
                    /**
                     * @description 批次
                     * @example 1
                     */
                    batch: number;
                };
            };
        };
        responses: {
            /** @description 试点地区 Pilot region */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeName": "试点名称",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryName": "地区名称",
                     *       "batch": 1,
                     *       "state": "designated",
                     *       "designatedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 试点地区编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 试点名称 */
                        programmeName: string;
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 地区名称 */
                        territoryName: string;
                        /**
                         * @description 批次
                         * @example 1
                         */
                        batch: number;
                        /**
                         * @description 状态: designated 已列入, active 试点中, concluded 已结束, withdrawn 已退出
                         * @example designated
                         * @enum {string}
                         */
                        state: "designated" | "active" | "concluded" | "withdrawn";
                        /**
                         * Format: date
                         * @description 列入日期
                         * @example 2026-06-30
                         */
                        designatedOn: string;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPilotRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 试点地区编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 试点地区 Pilot region */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeName": "试点名称",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryName": "地区名称",
                     *       "batch": 1,
                     *       "state": "designated",
                     *       "designatedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 试点地区编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 试点名称 */
                        programmeName: string;
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 地区名称 */
                        territoryName: string;
                        /**
                         * @description 批次
                         * @example 1
                         */
                        batch: number;
                        /**
                         * @description 状态: designated 已列入, active 试点中, concluded 已结束, withdrawn 已退出
                         * @example designated
                         * @enum {string}
                         */
                        state: "designated" | "active" | "concluded" | "withdrawn";
                        /**
                         * Format: date
                         * @description 列入日期
                         * @example 2026-06-30
                         */
                        designatedOn: string;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    activatePilotRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 试点地区编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 试点地区 Pilot region */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeName": "试点名称",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryName": "地区名称",
                     *       "batch": 1,
                     *       "state": "designated",
                     *       "designatedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 试点地区编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 试点名称 */
                        programmeName: string;
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 地区名称 */
                        territoryName: string;
                        /**
                         * @description 批次
                         * @example 1
                         */
                        batch: number;
                        /**
                         * @description 状态: designated 已列入, active 试点中, concluded 已结束, withdrawn 已退出
                         * @example designated
                         * @enum {string}
                         */
                        state: "designated" | "active" | "concluded" | "withdrawn";
                        /**
                         * Format: date
                         * @description 列入日期
                         * @example 2026-06-30
                         */
                        designatedOn: string;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPilotRegion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 试点地区编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 退出 Withdrawal */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "行政区划调整"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 退出原因
                     * @example 行政区划调整
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 试点地区 Pilot region */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeName": "试点名称",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryName": "地区名称",
                     *       "batch": 1,
                     *       "state": "designated",
                     *       "designatedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 试点地区编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 试点名称 */
                        programmeName: string;
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 地区名称 */
                        territoryName: string;
                        /**
                         * @description 批次
                         * @example 1
                         */
                        batch: number;
                        /**
                         * @description 状态: designated 已列入, active 试点中, concluded 已结束, withdrawn 已退出
                         * @example designated
                         * @enum {string}
                         */
                        state: "designated" | "active" | "concluded" | "withdrawn";
                        /**
                         * Format: date
                         * @description 列入日期
                         * @example 2026-06-30
                         */
                        designatedOn: string;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 试点
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                programmeId?: string;
                /**
                 * @description 地区
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                territoryId?: string;
                /**
                 * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                 * @example draft
                 */
                state?: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                /**
                 * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                 * @example national
                 */
                origin?: "national" | "municipal" | "own" | "rectification";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 任务 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "title": "任务名称",
                     *           "description": "任务内容 (定任务)",
                     *           "origin": "national",
                     *           "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "state": "draft",
                     *           "dueOn": "2026-06-30",
                     *           "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "responsiblePerson": "责任人 (定责任)",
                     *           "measures": "措施 (定措施)",
                     *           "plannedCurve": [
                     *             {
                     *               "on": "2026-06-30",
                     *               "percent": 40
                     *             }
                     *           ],
                     *           "percent": 40,
                     *           "submittedOn": "2026-06-30",
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 任务 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 任务编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description 所属试点
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            programmeId: string;
                            /**
                             * Format: uuid
                             * @description 所属地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /** @description 任务名称 */
                            title: string;
                            /** @description 任务内容 (定任务) */
                            description: string;
                            /**
                             * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                             * @example national
                             * @enum {string}
                             */
                            origin: "national" | "municipal" | "own" | "rectification";
                            findingId: string | null;
                            /**
                             * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                             * @example draft
                             * @enum {string}
                             */
                            state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                            dueOn: string | null;
                            leadUnitId: string | null;
                            responsiblePerson: string | null;
                            measures: string | null;
                            /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                            plannedCurve: {
                                /**
                                 * Format: date
                                 * @description 日期
                                 * @example 2026-06-30
                                 */
                                on: string;
                                /**
                                 * @description 计划进度, percent
                                 * @example 40
                                 */
                                percent: number;
                            }[];
                            /**
                             * @description 当前进度, percent
                             * @example 40
                             */
                            percent: number;
                            submittedOn: string | null;
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 新任务 New task */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "title": "全面放开城镇落户限制",
                 *       "description": "取消落户限制，增设社区公共集体户",
                 *       "origin": "national",
                 *       "dueOn": "2026-06-30",
                 *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 所属试点
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /**
                     * Format: uuid
                     * @description 承担地区
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    territoryId: string;
                    /**
                     * @description 任务名称
                     * @example 全面放开城镇落户限制
                     */
                    title: string;
                    /**
                     * @description 任务内容
                     * @example 取消落户限制，增设社区公共集体户
                     */
                    description: string;
                    /**
                     * @description 来源: national 国家, municipal 市级, own 自主探索
                     * @example national
                     * @enum {string}
                     */
                    origin: "national" | "municipal" | "own";
                    /**
                     * Format: date
                     * @description 完成时限
                     * @example 2026-06-30
                     */
                    dueOn?: string;
                    /**
                     * Format: uuid
                     * @description 牵头单位
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    leadUnitId?: string;
                };
            };
        };
        responses: {
            /** @description 改革任务 Reform task */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "任务名称",
                     *       "description": "任务内容 (定任务)",
                     *       "origin": "national",
                     *       "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "state": "draft",
                     *       "dueOn": "2026-06-30",
                     *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "responsiblePerson": "责任人 (定责任)",
                     *       "measures": "措施 (定措施)",
                     *       "plannedCurve": [
                     *         {
                     *           "on": "2026-06-30",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "percent": 40,
                     *       "submittedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 任务名称 */
                        title: string;
                        /** @description 任务内容 (定任务) */
                        description: string;
                        /**
                         * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                         * @example national
                         * @enum {string}
                         */
                        origin: "national" | "municipal" | "own" | "rectification";
                        findingId: string | null;
                        /**
                         * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                        dueOn: string | null;
                        leadUnitId: string | null;
                        responsiblePerson: string | null;
                        measures: string | null;
                        /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                        plannedCurve: {
                            /**
                             * Format: date
                             * @description 日期
                             * @example 2026-06-30
                             */
                            on: string;
                            /**
                             * @description 计划进度, percent
                             * @example 40
                             */
                            percent: number;
                        }[];
                        /**
                         * @description 当前进度, percent
                         * @example 40
                         */
                        percent: number;
                        submittedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 改革任务 Reform task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "任务名称",
                     *       "description": "任务内容 (定任务)",
                     *       "origin": "national",
                     *       "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "state": "draft",
                     *       "dueOn": "2026-06-30",
                     *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "responsiblePerson": "责任人 (定责任)",
                     *       "measures": "措施 (定措施)",
                     *       "plannedCurve": [
                     *         {
                     *           "on": "2026-06-30",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "percent": 40,
                     *       "submittedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 任务名称 */
                        title: string;
                        /** @description 任务内容 (定任务) */
                        description: string;
                        /**
                         * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                         * @example national
                         * @enum {string}
                         */
                        origin: "national" | "municipal" | "own" | "rectification";
                        findingId: string | null;
                        /**
                         * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                        dueOn: string | null;
                        leadUnitId: string | null;
                        responsiblePerson: string | null;
                        measures: string | null;
                        /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                        plannedCurve: {
                            /**
                             * Format: date
                             * @description 日期
                             * @example 2026-06-30
                             */
                            on: string;
                            /**
                             * @description 计划进度, percent
                             * @example 40
                             */
                            percent: number;
                        }[];
                        /**
                         * @description 当前进度, percent
                         * @example 40
                         */
                        percent: number;
                        submittedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 修改草稿 Changes to a draft; what is missing stays as it is */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "任务名称",
                 *       "description": "任务内容",
                 *       "dueOn": "2026-06-30",
                 *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                 *     }
                 */
                "application/json": {
                    /** @description 任务名称 */
                    title?: string;
                    /** @description 任务内容 */
                    description?: string;
                    dueOn?: string | null;
                    leadUnitId?: string | null;
                };
            };
        };
        responses: {
            /** @description 改革任务 Reform task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "任务名称",
                     *       "description": "任务内容 (定任务)",
                     *       "origin": "national",
                     *       "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "state": "draft",
                     *       "dueOn": "2026-06-30",
                     *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "responsiblePerson": "责任人 (定责任)",
                     *       "measures": "措施 (定措施)",
                     *       "plannedCurve": [
                     *         {
                     *           "on": "2026-06-30",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "percent": 40,
                     *       "submittedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 任务名称 */
                        title: string;
                        /** @description 任务内容 (定任务) */
                        description: string;
                        /**
                         * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                         * @example national
                         * @enum {string}
                         */
                        origin: "national" | "municipal" | "own" | "rectification";
                        findingId: string | null;
                        /**
                         * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                        dueOn: string | null;
                        leadUnitId: string | null;
                        responsiblePerson: string | null;
                        measures: string | null;
                        /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                        plannedCurve: {
                            /**
                             * Format: date
                             * @description 日期
                             * @example 2026-06-30
                             */
                            on: string;
                            /**
                             * @description 计划进度, percent
                             * @example 40
                             */
                            percent: number;
                        }[];
                        /**
                         * @description 当前进度, percent
                         * @example 40
                         */
                        percent: number;
                        submittedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 改革任务 Reform task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "任务名称",
                     *       "description": "任务内容 (定任务)",
                     *       "origin": "national",
                     *       "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "state": "draft",
                     *       "dueOn": "2026-06-30",
                     *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "responsiblePerson": "责任人 (定责任)",
                     *       "measures": "措施 (定措施)",
                     *       "plannedCurve": [
                     *         {
                     *           "on": "2026-06-30",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "percent": 40,
                     *       "submittedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 任务名称 */
                        title: string;
                        /** @description 任务内容 (定任务) */
                        description: string;
                        /**
                         * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                         * @example national
                         * @enum {string}
                         */
                        origin: "national" | "municipal" | "own" | "rectification";
                        findingId: string | null;
                        /**
                         * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                        dueOn: string | null;
                        leadUnitId: string | null;
                        responsiblePerson: string | null;
                        measures: string | null;
                        /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                        plannedCurve: {
                            /**
                             * Format: date
                             * @description 日期
                             * @example 2026-06-30
                             */
                            on: string;
                            /**
                             * @description 计划进度, percent
                             * @example 40
                             */
                            percent: number;
                        }[];
                        /**
                         * @description 当前进度, percent
                         * @example 40
                         */
                        percent: number;
                        submittedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 改革任务 Reform task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "任务名称",
                     *       "description": "任务内容 (定任务)",
                     *       "origin": "national",
                     *       "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "state": "draft",
                     *       "dueOn": "2026-06-30",
                     *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "responsiblePerson": "责任人 (定责任)",
                     *       "measures": "措施 (定措施)",
                     *       "plannedCurve": [
                     *         {
                     *           "on": "2026-06-30",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "percent": 40,
                     *       "submittedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 任务名称 */
                        title: string;
                        /** @description 任务内容 (定任务) */
                        description: string;
                        /**
                         * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                         * @example national
                         * @enum {string}
                         */
                        origin: "national" | "municipal" | "own" | "rectification";
                        findingId: string | null;
                        /**
                         * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                        dueOn: string | null;
                        leadUnitId: string | null;
                        responsiblePerson: string | null;
                        measures: string | null;
                        /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                        plannedCurve: {
                            /**
                             * Format: date
                             * @description 日期
                             * @example 2026-06-30
                             */
                            on: string;
                            /**
                             * @description 计划进度, percent
                             * @example 40
                             */
                            percent: number;
                        }[];
                        /**
                         * @description 当前进度, percent
                         * @example 40
                         */
                        percent: number;
                        submittedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 改革任务 Reform task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "任务名称",
                     *       "description": "任务内容 (定任务)",
                     *       "origin": "national",
                     *       "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "state": "draft",
                     *       "dueOn": "2026-06-30",
                     *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "responsiblePerson": "责任人 (定责任)",
                     *       "measures": "措施 (定措施)",
                     *       "plannedCurve": [
                     *         {
                     *           "on": "2026-06-30",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "percent": 40,
                     *       "submittedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 任务名称 */
                        title: string;
                        /** @description 任务内容 (定任务) */
                        description: string;
                        /**
                         * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                         * @example national
                         * @enum {string}
                         */
                        origin: "national" | "municipal" | "own" | "rectification";
                        findingId: string | null;
                        /**
                         * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                        dueOn: string | null;
                        leadUnitId: string | null;
                        responsiblePerson: string | null;
                        measures: string | null;
                        /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                        plannedCurve: {
                            /**
                             * Format: date
                             * @description 日期
                             * @example 2026-06-30
                             */
                            on: string;
                            /**
                             * @description 计划进度, percent
                             * @example 40
                             */
                            percent: number;
                        }[];
                        /**
                         * @description 当前进度, percent
                         * @example 40
                         */
                        percent: number;
                        submittedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 改革任务 Reform task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "任务名称",
                     *       "description": "任务内容 (定任务)",
                     *       "origin": "national",
                     *       "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "state": "draft",
                     *       "dueOn": "2026-06-30",
                     *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "responsiblePerson": "责任人 (定责任)",
                     *       "measures": "措施 (定措施)",
                     *       "plannedCurve": [
                     *         {
                     *           "on": "2026-06-30",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "percent": 40,
                     *       "submittedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 任务名称 */
                        title: string;
                        /** @description 任务内容 (定任务) */
                        description: string;
                        /**
                         * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                         * @example national
                         * @enum {string}
                         */
                        origin: "national" | "municipal" | "own" | "rectification";
                        findingId: string | null;
                        /**
                         * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                        dueOn: string | null;
                        leadUnitId: string | null;
                        responsiblePerson: string | null;
                        measures: string | null;
                        /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                        plannedCurve: {
                            /**
                             * Format: date
                             * @description 日期
                             * @example 2026-06-30
                             */
                            on: string;
                            /**
                             * @description 计划进度, percent
                             * @example 40
                             */
                            percent: number;
                        }[];
                        /**
                         * @description 当前进度, percent
                         * @example 40
                         */
                        percent: number;
                        submittedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 说明原因 A reason */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "佐证材料不足，请补充"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 原因
                     * @example 佐证材料不足，请补充
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 改革任务 Reform task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "任务名称",
                     *       "description": "任务内容 (定任务)",
                     *       "origin": "national",
                     *       "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "state": "draft",
                     *       "dueOn": "2026-06-30",
                     *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "responsiblePerson": "责任人 (定责任)",
                     *       "measures": "措施 (定措施)",
                     *       "plannedCurve": [
                     *         {
                     *           "on": "2026-06-30",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "percent": 40,
                     *       "submittedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 任务名称 */
                        title: string;
                        /** @description 任务内容 (定任务) */
                        description: string;
                        /**
                         * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                         * @example national
                         * @enum {string}
                         */
                        origin: "national" | "municipal" | "own" | "rectification";
                        findingId: string | null;
                        /**
                         * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                        dueOn: string | null;
                        leadUnitId: string | null;
                        responsiblePerson: string | null;
                        measures: string | null;
                        /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                        plannedCurve: {
                            /**
                             * Format: date
                             * @description 日期
                             * @example 2026-06-30
                             */
                            on: string;
                            /**
                             * @description 计划进度, percent
                             * @example 40
                             */
                            percent: number;
                        }[];
                        /**
                         * @description 当前进度, percent
                         * @example 40
                         */
                        percent: number;
                        submittedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 说明原因 A reason */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "佐证材料不足，请补充"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 原因
                     * @example 佐证材料不足，请补充
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 改革任务 Reform task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "任务名称",
                     *       "description": "任务内容 (定任务)",
                     *       "origin": "national",
                     *       "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "state": "draft",
                     *       "dueOn": "2026-06-30",
                     *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "responsiblePerson": "责任人 (定责任)",
                     *       "measures": "措施 (定措施)",
                     *       "plannedCurve": [
                     *         {
                     *           "on": "2026-06-30",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "percent": 40,
                     *       "submittedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 任务名称 */
                        title: string;
                        /** @description 任务内容 (定任务) */
                        description: string;
                        /**
                         * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                         * @example national
                         * @enum {string}
                         */
                        origin: "national" | "municipal" | "own" | "rectification";
                        findingId: string | null;
                        /**
                         * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                        dueOn: string | null;
                        leadUnitId: string | null;
                        responsiblePerson: string | null;
                        measures: string | null;
                        /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                        plannedCurve: {
                            /**
                             * Format: date
                             * @description 日期
                             * @example 2026-06-30
                             */
                            on: string;
                            /**
                             * @description 计划进度, percent
                             * @example 40
                             */
                            percent: number;
                        }[];
                        /**
                         * @description 当前进度, percent
                         * @example 40
                         */
                        percent: number;
                        submittedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    elaborateTask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 地区细化任务 What the region adds: measures, person, curve */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "measures": "出台居民户口迁移管理办法，设立公共集体户",
                 *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "responsiblePerson": "张三",
                 *       "plannedCurve": [
                 *         {
                 *           "on": "2026-06-30",
                 *           "percent": 40
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 措施
                     * @example 出台居民户口迁移管理办法，设立公共集体户
                     */
                    measures?: string;
                    /**
                     * Format: uuid
                     * @description 牵头单位, where the office has named none
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    leadUnitId?: string;
                    /**
                     * @description 责任人
                     * @example 张三
                     */
                    responsiblePerson?: string;
                    /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                    plannedCurve?: {
                        /**
                         * Format: date
                         * @description 日期
                         * @example 2026-06-30
                         */
                        on: string;
                        /**
                         * @description 计划进度, percent
                         * @example 40
                         */
                        percent: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description 改革任务 Reform task */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "任务名称",
                     *       "description": "任务内容 (定任务)",
                     *       "origin": "national",
                     *       "findingId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "state": "draft",
                     *       "dueOn": "2026-06-30",
                     *       "leadUnitId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "responsiblePerson": "责任人 (定责任)",
                     *       "measures": "措施 (定措施)",
                     *       "plannedCurve": [
                     *         {
                     *           "on": "2026-06-30",
                     *           "percent": 40
                     *         }
                     *       ],
                     *       "percent": 40,
                     *       "submittedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 任务名称 */
                        title: string;
                        /** @description 任务内容 (定任务) */
                        description: string;
                        /**
                         * @description 来源: national 国家, municipal 市级, own 自主探索, rectification 整改
                         * @example national
                         * @enum {string}
                         */
                        origin: "national" | "municipal" | "own" | "rectification";
                        findingId: string | null;
                        /**
                         * @description 状态: draft 草稿, issued 已下达, elaborated 已细化, in-progress 推进中, submitted 已报验, returned 已退回, accepted 已验收, cancelled 已取消
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "issued" | "elaborated" | "in-progress" | "submitted" | "returned" | "accepted" | "cancelled";
                        dueOn: string | null;
                        leadUnitId: string | null;
                        responsiblePerson: string | null;
                        measures: string | null;
                        /** @description 定进度: planned percentages by day, rising to 100 by the due date */
                        plannedCurve: {
                            /**
                             * Format: date
                             * @description 日期
                             * @example 2026-06-30
                             */
                            on: string;
                            /**
                             * @description 计划进度, percent
                             * @example 40
                             */
                            percent: number;
                        }[];
                        /**
                         * @description 当前进度, percent
                         * @example 40
                         */
                        percent: number;
                        submittedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgressEntries: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 进度 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "taskId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "percent": 40,
                     *           "narrative": "进展情况",
                     *           "fallReason": "进度下降原因",
                     *           "recordedAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 进度 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 进度编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description 任务编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            taskId: string;
                            /**
                             * @description 进度, percent
                             * @example 40
                             */
                            percent: number;
                            /** @description 进展情况 */
                            narrative: string;
                            fallReason: string | null;
                            /**
                             * Format: date-time
                             * @description 上报时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            recordedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProgressEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 任务编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 上报进度 A report of progress */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "percent": 40,
                 *       "narrative": "户口迁移管理办法已印发，首批 320 人落户",
                 *       "fallReason": "进度下降时须说明的原因"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 进度, percent
                     * @example 40
                     */
                    percent: number;
                    /**
                     * @description 进展情况
                     * @example 户口迁移管理办法已印发，首批 320 人落户
                     */
                    narrative: string;
                    /** @description 进度下降时须说明的原因 */
                    fallReason?: string;
                };
            };
        };
        responses: {
            /** @description 进度 Progress entry */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "taskId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "percent": 40,
                     *       "narrative": "进展情况",
                     *       "fallReason": "进度下降原因",
                     *       "recordedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 进度编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 任务编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        taskId: string;
                        /**
                         * @description 进度, percent
                         * @example 40
                         */
                        percent: number;
                        /** @description 进展情况 */
                        narrative: string;
                        fallReason: string | null;
                        /**
                         * Format: date-time
                         * @description 上报时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        recordedAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegionsOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 后台作业 Background operation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "kind": "任务类别",
                     *       "state": "queued",
                     *       "percent": 0,
                     *       "result": {},
                     *       "problem": {
                     *         "type": "urn:urbanpilot:problem:not-found",
                     *         "title": "标题",
                     *         "status": 400,
                     *         "detail": "说明, in the language ",
                     *         "instance": "请求编号",
                     *         "errors": [
                     *           {
                     *             "pointer": "出错位置 (RFC 6901, or q",
                     *             "rule": "违反的规则",
                     *             "message": "如何修改"
                     *           }
                     *         ]
                     *       },
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "finishedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Operation
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 任务类别 */
                        kind: string;
                        /**
                         * @description 状态: queued 排队, running 运行中, succeeded 成功, failed 失败
                         * @example queued
                         * @enum {string}
                         */
                        state: "queued" | "running" | "succeeded" | "failed";
                        /** @description 进度, percent */
                        percent: number;
                        result: {
                            [key: string]: unknown;
                        } | null;
                        problem: components["schemas"]["Problem"] | null;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegionsDeadLetters: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 未能处理的事件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "type": "事件类型",
                     *           "status": "dead",
                     *           "attempts": 0,
                     *           "lastError": "最后一次错误",
                     *           "event": {},
                     *           "receivedAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 未能处理的事件 */
                        items: {
                            /**
                             * Format: uuid
                             * @description Event
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /** @description 事件类型 */
                            type: string;
                            /**
                             * @description 状态: dead 处理失败, parked 本版本不识别
                             * @example dead
                             * @enum {string}
                             */
                            status: "dead" | "parked";
                            /** @description 尝试次数 */
                            attempts: number;
                            lastError: string | null;
                            /** @description CloudEvent */
                            event: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: date-time
                             * @description 首次收到
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            receivedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryRegionsDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Event
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardRegionsDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Event
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replayRegionsEvents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to republish, and to whom */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "regions.pilot-region.changed.v1",
                 *       "consumer": "identity"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 事件类型
                     * @example regions.pilot-region.changed.v1
                     * @enum {string}
                     */
                    type: "regions.pilot-region.changed.v1";
                    /**
                     * @description 接收的服务
                     * @example identity
                     * @enum {string}
                     */
                    consumer: "identity" | "regions" | "evaluation" | "funding" | "experience";
                };
            };
        };
        responses: {
            /** @description How many */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "published": 0
                     *     }
                     */
                    "application/json": {
                        /** @description 重发条数 */
                        published: number;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvaluatedPilotRegions: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 试点
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                programmeId?: string;
                /**
                 * @description 地区
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                territoryId?: string;
                /**
                 * @description 状态: designated 已列入, active 进行中, concluded 已结束, withdrawn 已退出
                 * @example designated
                 */
                state?: "designated" | "active" | "concluded" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 试点地区 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "programmeName": "试点名称",
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "territoryName": "地区名称",
                     *           "territoryKind": "city",
                     *           "batch": 1,
                     *           "state": "designated",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 试点地区 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 试点地区编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description 试点
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            programmeId: string;
                            /** @description 试点名称 */
                            programmeName: string;
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /** @description 地区名称 */
                            territoryName: string;
                            /**
                             * @description 地区类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群
                             * @example city
                             * @enum {string}
                             */
                            territoryKind: "city" | "county" | "town" | "development-zone" | "city-cluster";
                            /** @description 批次 */
                            batch: number;
                            /**
                             * @description 状态: designated 已列入, active 进行中, concluded 已结束, withdrawn 已退出
                             * @example designated
                             * @enum {string}
                             */
                            state: "designated" | "active" | "concluded" | "withdrawn";
                            /** @description 已知的版本 Version known here */
                            version: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIndicators: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 来源: official 国家规划, demonstration 示范, custom 自定
                 * @example official
                 */
                origin?: "official" | "demonstration" | "custom";
                /**
                 * @description 方向: benefit 正向 (more is better), cost 逆向 (less is better)
                 * @example benefit
                 */
                direction?: "benefit" | "cost";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 指标 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "NUP-01",
                     *           "name": "常住人口城镇化率",
                     *           "nameEn": "English name",
                     *           "unit": "%",
                     *           "direction": "benefit",
                     *           "range": {
                     *             "min": "0",
                     *             "max": "100"
                     *           },
                     *           "description": "口径说明",
                     *           "origin": "official",
                     *           "official": {
                     *             "number": 1,
                     *             "group": "城镇化水平",
                     *             "groupEn": "Urbanization level",
                     *             "base": {
                     *               "year": 2020,
                     *               "value": "60",
                     *               "evidence": "page",
                     *               "evidenceNote": "依据说明"
                     *             },
                     *             "target": {
                     *               "year": 2020,
                     *               "value": "60",
                     *               "evidence": "page",
                     *               "evidenceNote": "依据说明",
                     *               "operator": "≈"
                     *             },
                     *             "sources": [
                     *               "出处"
                     *             ]
                     *           },
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 指标 */
                        items: {
                            /**
                             * @description 指标代码
                             * @example NUP-01
                             */
                            code: string;
                            /**
                             * @description 指标名称
                             * @example 常住人口城镇化率
                             */
                            name: string;
                            nameEn: string | null;
                            /**
                             * @description 计量单位
                             * @example %
                             */
                            unit: string;
                            /**
                             * @description 方向: benefit 正向 (more is better), cost 逆向 (less is better)
                             * @example benefit
                             * @enum {string}
                             */
                            direction: "benefit" | "cost";
                            /** @description 取值范围: a value outside is an error of entry */
                            range: {
                                /**
                                 * @description 下限, an allowed value
                                 * @example 0
                                 */
                                min: string;
                                /**
                                 * @description 上限, an allowed value
                                 * @example 100
                                 */
                                max: string;
                            };
                            description: string | null;
                            /**
                             * @description 来源: official 国家规划, demonstration 示范, custom 自定
                             * @example official
                             * @enum {string}
                             */
                            origin: "official" | "demonstration" | "custom";
                            official: {
                                /**
                                 * @description 规划表中的序号
                                 * @example 1
                                 */
                                number: number;
                                /**
                                 * @description 指标类别
                                 * @example 城镇化水平
                                 */
                                group: string;
                                /**
                                 * @description Group
                                 * @example Urbanization level
                                 */
                                groupEn: string;
                                base: {
                                    /**
                                     * @description 年份
                                     * @example 2020
                                     */
                                    year: number;
                                    /**
                                     * @description 数值
                                     * @example 60
                                     */
                                    value: string;
                                    /**
                                     * @description 依据: page 公开网页, page-provincial 省级目标, recalled 凭记忆、未经证实
                                     * @example page
                                     * @enum {string}
                                     */
                                    evidence: "page" | "page-provincial" | "recalled";
                                    evidenceNote: string | null;
                                } | null;
                                /** @description 目标值 Target */
                                target: {
                                    /**
                                     * @description 年份
                                     * @example 2020
                                     */
                                    year: number;
                                    /**
                                     * @description 数值
                                     * @example 60
                                     */
                                    value: string;
                                    /**
                                     * @description 依据: page 公开网页, page-provincial 省级目标, recalled 凭记忆、未经证实
                                     * @example page
                                     * @enum {string}
                                     */
                                    evidence: "page" | "page-provincial" | "recalled";
                                    evidenceNote: string | null;
                                    /**
                                     * @description 关系
                                     * @example ≈
                                     * @enum {string}
                                     */
                                    operator: "≈" | "≥" | "≤" | "=";
                                };
                                /** @description 出处 Where the figures were read */
                                sources: string[];
                            } | null;
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createIndicator: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 自定指标 New indicator */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "LOCAL-01",
                 *       "name": "城区学前教育毛入园率",
                 *       "nameEn": "English name",
                 *       "unit": "%",
                 *       "direction": "benefit",
                 *       "range": {
                 *         "min": "0",
                 *         "max": "100"
                 *       },
                 *       "description": "口径说明"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 指标代码
                     * @example LOCAL-01
                     */
                    code: string;
                    /**
                     * @description 指标名称
                     * @example 城区学前教育毛入园率
                     */
                    name: string;
                    /** @description English name */
                    nameEn?: string;
                    /**
                     * @description 计量单位
                     * @example %
                     */
                    unit: string;
                    /**
                     * @description 方向: benefit 正向 (more is better), cost 逆向 (less is better)
                     * @example benefit
                     * @enum {string}
                     */
                    direction: "benefit" | "cost";
                    /** @description 取值范围: a value outside is an error of entry */
                    range: {
                        /**
                         * @description 下限, an allowed value
                         * @example 0
                         */
                        min: string;
                        /**
                         * @description 上限, an allowed value
                         * @example 100
                         */
                        max: string;
                    };
                    /** @description 口径说明 */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description 指标 Indicator */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "NUP-01",
                     *       "name": "常住人口城镇化率",
                     *       "nameEn": "English name",
                     *       "unit": "%",
                     *       "direction": "benefit",
                     *       "range": {
                     *         "min": "0",
                     *         "max": "100"
                     *       },
                     *       "description": "口径说明",
                     *       "origin": "official",
                     *       "official": {
                     *         "number": 1,
                     *         "group": "城镇化水平",
                     *         "groupEn": "Urbanization level",
                     *         "base": {
                     *           "year": 2020,
                     *           "value": "60",
                     *           "evidence": "page",
                     *           "evidenceNote": "依据说明"
                     *         },
                     *         "target": {
                     *           "year": 2020,
                     *           "value": "60",
                     *           "evidence": "page",
                     *           "evidenceNote": "依据说明",
                     *           "operator": "≈"
                     *         },
                     *         "sources": [
                     *           "出处"
                     *         ]
                     *       },
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 指标代码
                         * @example NUP-01
                         */
                        code: string;
                        /**
                         * @description 指标名称
                         * @example 常住人口城镇化率
                         */
                        name: string;
                        nameEn: string | null;
                        /**
                         * @description 计量单位
                         * @example %
                         */
                        unit: string;
                        /**
                         * @description 方向: benefit 正向 (more is better), cost 逆向 (less is better)
                         * @example benefit
                         * @enum {string}
                         */
                        direction: "benefit" | "cost";
                        /** @description 取值范围: a value outside is an error of entry */
                        range: {
                            /**
                             * @description 下限, an allowed value
                             * @example 0
                             */
                            min: string;
                            /**
                             * @description 上限, an allowed value
                             * @example 100
                             */
                            max: string;
                        };
                        description: string | null;
                        /**
                         * @description 来源: official 国家规划, demonstration 示范, custom 自定
                         * @example official
                         * @enum {string}
                         */
                        origin: "official" | "demonstration" | "custom";
                        official: {
                            /**
                             * @description 规划表中的序号
                             * @example 1
                             */
                            number: number;
                            /**
                             * @description 指标类别
                             * @example 城镇化水平
                             */
                            group: string;
                            /**
                             * @description Group
                             * @example Urbanization level
                             */
                            groupEn: string;
                            base: {
                                /**
                                 * @description 年份
                                 * @example 2020
                                 */
                                year: number;
                                /**
                                 * @description 数值
                                 * @example 60
                                 */
                                value: string;
                                /**
                                 * @description 依据: page 公开网页, page-provincial 省级目标, recalled 凭记忆、未经证实
                                 * @example page
                                 * @enum {string}
                                 */
                                evidence: "page" | "page-provincial" | "recalled";
                                evidenceNote: string | null;
                            } | null;
                            /** @description 目标值 Target */
                            target: {
                                /**
                                 * @description 年份
                                 * @example 2020
                                 */
                                year: number;
                                /**
                                 * @description 数值
                                 * @example 60
                                 */
                                value: string;
                                /**
                                 * @description 依据: page 公开网页, page-provincial 省级目标, recalled 凭记忆、未经证实
                                 * @example page
                                 * @enum {string}
                                 */
                                evidence: "page" | "page-provincial" | "recalled";
                                evidenceNote: string | null;
                                /**
                                 * @description 关系
                                 * @example ≈
                                 * @enum {string}
                                 */
                                operator: "≈" | "≥" | "≤" | "=";
                            };
                            /** @description 出处 Where the figures were read */
                            sources: string[];
                        } | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 指标代码 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 指标 Indicator */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "NUP-01",
                     *       "name": "常住人口城镇化率",
                     *       "nameEn": "English name",
                     *       "unit": "%",
                     *       "direction": "benefit",
                     *       "range": {
                     *         "min": "0",
                     *         "max": "100"
                     *       },
                     *       "description": "口径说明",
                     *       "origin": "official",
                     *       "official": {
                     *         "number": 1,
                     *         "group": "城镇化水平",
                     *         "groupEn": "Urbanization level",
                     *         "base": {
                     *           "year": 2020,
                     *           "value": "60",
                     *           "evidence": "page",
                     *           "evidenceNote": "依据说明"
                     *         },
                     *         "target": {
                     *           "year": 2020,
                     *           "value": "60",
                     *           "evidence": "page",
                     *           "evidenceNote": "依据说明",
                     *           "operator": "≈"
                     *         },
                     *         "sources": [
                     *           "出处"
                     *         ]
                     *       },
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 指标代码
                         * @example NUP-01
                         */
                        code: string;
                        /**
                         * @description 指标名称
                         * @example 常住人口城镇化率
                         */
                        name: string;
                        nameEn: string | null;
                        /**
                         * @description 计量单位
                         * @example %
                         */
                        unit: string;
                        /**
                         * @description 方向: benefit 正向 (more is better), cost 逆向 (less is better)
                         * @example benefit
                         * @enum {string}
                         */
                        direction: "benefit" | "cost";
                        /** @description 取值范围: a value outside is an error of entry */
                        range: {
                            /**
                             * @description 下限, an allowed value
                             * @example 0
                             */
                            min: string;
                            /**
                             * @description 上限, an allowed value
                             * @example 100
                             */
                            max: string;
                        };
                        description: string | null;
                        /**
                         * @description 来源: official 国家规划, demonstration 示范, custom 自定
                         * @example official
                         * @enum {string}
                         */
                        origin: "official" | "demonstration" | "custom";
                        official: {
                            /**
                             * @description 规划表中的序号
                             * @example 1
                             */
                            number: number;
                            /**
                             * @description 指标类别
                             * @example 城镇化水平
                             */
                            group: string;
                            /**
                             * @description Group
                             * @example Urbanization level
                             */
                            groupEn: string;
                            base: {
                                /**
                                 * @description 年份
                                 * @example 2020
                                 */
                                year: number;
                                /**
                                 * @description 数值
                                 * @example 60
                                 */
                                value: string;
                                /**
                                 * @description 依据: page 公开网页, page-provincial 省级目标, recalled 凭记忆、未经证实
                                 * @example page
                                 * @enum {string}
                                 */
                                evidence: "page" | "page-provincial" | "recalled";
                                evidenceNote: string | null;
                            } | null;
                            /** @description 目标值 Target */
                            target: {
                                /**
                                 * @description 年份
                                 * @example 2020
                                 */
                                year: number;
                                /**
                                 * @description 数值
                                 * @example 60
                                 */
                                value: string;
                                /**
                                 * @description 依据: page 公开网页, page-provincial 省级目标, recalled 凭记忆、未经证实
                                 * @example page
                                 * @enum {string}
                                 */
                                evidence: "page" | "page-provincial" | "recalled";
                                evidenceNote: string | null;
                                /**
                                 * @description 关系
                                 * @example ≈
                                 * @enum {string}
                                 */
                                operator: "≈" | "≥" | "≤" | "=";
                            };
                            /** @description 出处 Where the figures were read */
                            sources: string[];
                        } | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIndicatorSystems: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 状态: draft 草稿, published 已发布 (never changes again)
                 * @example draft
                 */
                state?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 指标体系 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "name": "指标体系名称",
                     *           "description": "说明",
                     *           "state": "draft",
                     *           "items": [
                     *             {
                     *               "indicatorCode": "NUP-01",
                     *               "groupCode": null,
                     *               "weight": "25",
                     *               "method": "min-max",
                     *               "base": "52.6",
                     *               "target": "60"
                     *             }
                     *           ],
                     *           "groups": [
                     *             {
                     *               "code": "level",
                     *               "name": "城镇化水平",
                     *               "nameEn": "English name",
                     *               "parentCode": null,
                     *               "weight": "25"
                     *             }
                     *           ],
                     *           "grades": [
                     *             {
                     *               "grade": "优秀",
                     *               "min": "90"
                     *             },
                     *             {
                     *               "grade": "优秀",
                     *               "min": "90"
                     *             }
                     *           ],
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z",
                     *           "publishedAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 指标体系 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 指标体系编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /** @description 指标体系名称 */
                            name: string;
                            description: string | null;
                            /**
                             * @description 状态: draft 草稿, published 已发布 (never changes again)
                             * @example draft
                             * @enum {string}
                             */
                            state: "draft" | "published";
                            /** @description 指标 */
                            items: {
                                /**
                                 * @description 指标代码
                                 * @example NUP-01
                                 */
                                indicatorCode: string;
                                groupCode: string | null;
                                weight: string | null;
                                /**
                                 * @description 标准化: min-max 极差法, target 目标完成度 (from base to target)
                                 * @example min-max
                                 * @enum {string}
                                 */
                                method: "min-max" | "target";
                                base: string | null;
                                target: string | null;
                            }[];
                            /** @description 维度 */
                            groups: {
                                /**
                                 * @description 维度代码
                                 * @example level
                                 */
                                code: string;
                                /**
                                 * @description 维度名称
                                 * @example 城镇化水平
                                 */
                                name: string;
                                nameEn: string | null;
                                parentCode: string | null;
                                weight: string | null;
                            }[];
                            /** @description 等次，由高到低; grades from best to worst, the last begins at 0 */
                            grades: {
                                /**
                                 * @description 等次
                                 * @example 优秀
                                 */
                                grade: string;
                                /**
                                 * @description 分数线, inclusive
                                 * @example 90
                                 */
                                min: string;
                            }[];
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                            publishedAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createIndicatorSystem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 新指标体系 New indicator system */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "县域新型城镇化评价指标体系",
                 *       "items": [
                 *         {
                 *           "indicatorCode": "NUP-01",
                 *           "weight": "25",
                 *           "method": "min-max",
                 *           "base": "52.6",
                 *           "target": "60"
                 *         }
                 *       ],
                 *       "groups": [
                 *         {
                 *           "code": "level",
                 *           "name": "城镇化水平",
                 *           "nameEn": "English name",
                 *           "weight": "25"
                 *         }
                 *       ],
                 *       "grades": [
                 *         {
                 *           "grade": "优秀",
                 *           "min": "90"
                 *         },
                 *         {
                 *           "grade": "优秀",
                 *           "min": "90"
                 *         }
                 *       ],
                 *       "description": "说明"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 指标体系名称
                     * @example 县域新型城镇化评价指标体系
                     */
                    name: string;
                    /** @description 指标 */
                    items: {
                        /**
                         * @description 指标代码
                         * @example NUP-01
                         */
                        indicatorCode: string;
                        /** @description 所属维度; left out: the root */
                        groupCode?: string;
                        /**
                         * @description 指标权重, 同级之和为 1 或 100; siblings without weights count equally
                         * @example 25
                         */
                        weight?: string;
                        /**
                         * @description 标准化: min-max 极差法, target 目标完成度 (from base to target)
                         * @example min-max
                         * @enum {string}
                         */
                        method: "min-max" | "target";
                        /**
                         * @description 基期值, with the target method
                         * @example 52.6
                         */
                        base?: string;
                        /**
                         * @description 目标值, with the target method
                         * @example 60
                         */
                        target?: string;
                    }[];
                    /** @description 维度 */
                    groups?: {
                        /**
                         * @description 维度代码
                         * @example level
                         */
                        code: string;
                        /**
                         * @description 维度名称
                         * @example 城镇化水平
                         */
                        name: string;
                        /** @description English name */
                        nameEn?: string;
                        /** @description 上级维度; left out: the root */
                        parentCode?: string;
                        /**
                         * @description 维度权重, 同级之和为 1 或 100; siblings without weights count equally
                         * @example 25
                         */
                        weight?: string;
                    }[];
                    /** @description 等次，由高到低; grades from best to worst, the last begins at 0 */
                    grades: {
                        /**
                         * @description 等次
                         * @example 优秀
                         */
                        grade: string;
                        /**
                         * @description 分数线, inclusive
                         * @example 90
                         */
                        min: string;
                    }[];
                    /** @description 说明 */
                    description?: string;
                };
            };
        };
        responses: {
            /** @description 指标体系 Indicator system */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "指标体系名称",
                     *       "description": "说明",
                     *       "state": "draft",
                     *       "items": [
                     *         {
                     *           "indicatorCode": "NUP-01",
                     *           "groupCode": null,
                     *           "weight": "25",
                     *           "method": "min-max",
                     *           "base": "52.6",
                     *           "target": "60"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "code": "level",
                     *           "name": "城镇化水平",
                     *           "nameEn": "English name",
                     *           "parentCode": null,
                     *           "weight": "25"
                     *         }
                     *       ],
                     *       "grades": [
                     *         {
                     *           "grade": "优秀",
                     *           "min": "90"
                     *         },
                     *         {
                     *           "grade": "优秀",
                     *           "min": "90"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "publishedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 指标体系编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 指标体系名称 */
                        name: string;
                        description: string | null;
                        /**
                         * @description 状态: draft 草稿, published 已发布 (never changes again)
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "published";
                        /** @description 指标 */
                        items: {
                            /**
                             * @description 指标代码
                             * @example NUP-01
                             */
                            indicatorCode: string;
                            groupCode: string | null;
                            weight: string | null;
                            /**
                             * @description 标准化: min-max 极差法, target 目标完成度 (from base to target)
                             * @example min-max
                             * @enum {string}
                             */
                            method: "min-max" | "target";
                            base: string | null;
                            target: string | null;
                        }[];
                        /** @description 维度 */
                        groups: {
                            /**
                             * @description 维度代码
                             * @example level
                             */
                            code: string;
                            /**
                             * @description 维度名称
                             * @example 城镇化水平
                             */
                            name: string;
                            nameEn: string | null;
                            parentCode: string | null;
                            weight: string | null;
                        }[];
                        /** @description 等次，由高到低; grades from best to worst, the last begins at 0 */
                        grades: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 分数线, inclusive
                             * @example 90
                             */
                            min: string;
                        }[];
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        publishedAt: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getIndicatorSystem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 指标体系编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 指标体系 Indicator system */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "指标体系名称",
                     *       "description": "说明",
                     *       "state": "draft",
                     *       "items": [
                     *         {
                     *           "indicatorCode": "NUP-01",
                     *           "groupCode": null,
                     *           "weight": "25",
                     *           "method": "min-max",
                     *           "base": "52.6",
                     *           "target": "60"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "code": "level",
                     *           "name": "城镇化水平",
                     *           "nameEn": "English name",
                     *           "parentCode": null,
                     *           "weight": "25"
                     *         }
                     *       ],
                     *       "grades": [
                     *         {
                     *           "grade": "优秀",
                     *           "min": "90"
                     *         },
                     *         {
                     *           "grade": "优秀",
                     *           "min": "90"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "publishedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 指标体系编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 指标体系名称 */
                        name: string;
                        description: string | null;
                        /**
                         * @description 状态: draft 草稿, published 已发布 (never changes again)
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "published";
                        /** @description 指标 */
                        items: {
                            /**
                             * @description 指标代码
                             * @example NUP-01
                             */
                            indicatorCode: string;
                            groupCode: string | null;
                            weight: string | null;
                            /**
                             * @description 标准化: min-max 极差法, target 目标完成度 (from base to target)
                             * @example min-max
                             * @enum {string}
                             */
                            method: "min-max" | "target";
                            base: string | null;
                            target: string | null;
                        }[];
                        /** @description 维度 */
                        groups: {
                            /**
                             * @description 维度代码
                             * @example level
                             */
                            code: string;
                            /**
                             * @description 维度名称
                             * @example 城镇化水平
                             */
                            name: string;
                            nameEn: string | null;
                            parentCode: string | null;
                            weight: string | null;
                        }[];
                        /** @description 等次，由高到低; grades from best to worst, the last begins at 0 */
                        grades: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 分数线, inclusive
                             * @example 90
                             */
                            min: string;
                        }[];
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        publishedAt: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateIndicatorSystem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 指标体系编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 修改草稿 Changes to a draft; what is missing stays as it is */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "县域新型城镇化评价指标体系",
                 *       "description": "说明; null clears it",
                 *       "items": [
                 *         {
                 *           "indicatorCode": "NUP-01",
                 *           "weight": "25",
                 *           "method": "min-max",
                 *           "base": "52.6",
                 *           "target": "60"
                 *         }
                 *       ],
                 *       "groups": [
                 *         {
                 *           "code": "level",
                 *           "name": "城镇化水平",
                 *           "nameEn": "English name",
                 *           "weight": "25"
                 *         }
                 *       ],
                 *       "grades": [
                 *         {
                 *           "grade": "优秀",
                 *           "min": "90"
                 *         },
                 *         {
                 *           "grade": "优秀",
                 *           "min": "90"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 指标体系名称
                     * @example 县域新型城镇化评价指标体系
                     */
                    name?: string;
                    description?: string | null;
                    /** @description 指标 */
                    items?: {
                        /**
                         * @description 指标代码
                         * @example NUP-01
                         */
                        indicatorCode: string;
                        /** @description 所属维度; left out: the root */
                        groupCode?: string;
                        /**
                         * @description 指标权重, 同级之和为 1 或 100; siblings without weights count equally
                         * @example 25
                         */
                        weight?: string;
                        /**
                         * @description 标准化: min-max 极差法, target 目标完成度 (from base to target)
                         * @example min-max
                         * @enum {string}
                         */
                        method: "min-max" | "target";
                        /**
                         * @description 基期值, with the target method
                         * @example 52.6
                         */
                        base?: string;
                        /**
                         * @description 目标值, with the target method
                         * @example 60
                         */
                        target?: string;
                    }[];
                    /** @description 维度 */
                    groups?: {
                        /**
                         * @description 维度代码
                         * @example level
                         */
                        code: string;
                        /**
                         * @description 维度名称
                         * @example 城镇化水平
                         */
                        name: string;
                        /** @description English name */
                        nameEn?: string;
                        /** @description 上级维度; left out: the root */
                        parentCode?: string;
                        /**
                         * @description 维度权重, 同级之和为 1 或 100; siblings without weights count equally
                         * @example 25
                         */
                        weight?: string;
                    }[];
                    /** @description 等次，由高到低; grades from best to worst, the last begins at 0 */
                    grades?: {
                        /**
                         * @description 等次
                         * @example 优秀
                         */
                        grade: string;
                        /**
                         * @description 分数线, inclusive
                         * @example 90
                         */
                        min: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 指标体系 Indicator system */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "指标体系名称",
                     *       "description": "说明",
                     *       "state": "draft",
                     *       "items": [
                     *         {
                     *           "indicatorCode": "NUP-01",
                     *           "groupCode": null,
                     *           "weight": "25",
                     *           "method": "min-max",
                     *           "base": "52.6",
                     *           "target": "60"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "code": "level",
                     *           "name": "城镇化水平",
                     *           "nameEn": "English name",
                     *           "parentCode": null,
                     *           "weight": "25"
                     *         }
                     *       ],
                     *       "grades": [
                     *         {
                     *           "grade": "优秀",
                     *           "min": "90"
                     *         },
                     *         {
                     *           "grade": "优秀",
                     *           "min": "90"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "publishedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 指标体系编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 指标体系名称 */
                        name: string;
                        description: string | null;
                        /**
                         * @description 状态: draft 草稿, published 已发布 (never changes again)
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "published";
                        /** @description 指标 */
                        items: {
                            /**
                             * @description 指标代码
                             * @example NUP-01
                             */
                            indicatorCode: string;
                            groupCode: string | null;
                            weight: string | null;
                            /**
                             * @description 标准化: min-max 极差法, target 目标完成度 (from base to target)
                             * @example min-max
                             * @enum {string}
                             */
                            method: "min-max" | "target";
                            base: string | null;
                            target: string | null;
                        }[];
                        /** @description 维度 */
                        groups: {
                            /**
                             * @description 维度代码
                             * @example level
                             */
                            code: string;
                            /**
                             * @description 维度名称
                             * @example 城镇化水平
                             */
                            name: string;
                            nameEn: string | null;
                            parentCode: string | null;
                            weight: string | null;
                        }[];
                        /** @description 等次，由高到低; grades from best to worst, the last begins at 0 */
                        grades: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 分数线, inclusive
                             * @example 90
                             */
                            min: string;
                        }[];
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        publishedAt: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishIndicatorSystem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 指标体系编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 指标体系 Indicator system */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "指标体系名称",
                     *       "description": "说明",
                     *       "state": "draft",
                     *       "items": [
                     *         {
                     *           "indicatorCode": "NUP-01",
                     *           "groupCode": null,
                     *           "weight": "25",
                     *           "method": "min-max",
                     *           "base": "52.6",
                     *           "target": "60"
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "code": "level",
                     *           "name": "城镇化水平",
                     *           "nameEn": "English name",
                     *           "parentCode": null,
                     *           "weight": "25"
                     *         }
                     *       ],
                     *       "grades": [
                     *         {
                     *           "grade": "优秀",
                     *           "min": "90"
                     *         },
                     *         {
                     *           "grade": "优秀",
                     *           "min": "90"
                     *         }
                     *       ],
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "publishedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 指标体系编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 指标体系名称 */
                        name: string;
                        description: string | null;
                        /**
                         * @description 状态: draft 草稿, published 已发布 (never changes again)
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "published";
                        /** @description 指标 */
                        items: {
                            /**
                             * @description 指标代码
                             * @example NUP-01
                             */
                            indicatorCode: string;
                            groupCode: string | null;
                            weight: string | null;
                            /**
                             * @description 标准化: min-max 极差法, target 目标完成度 (from base to target)
                             * @example min-max
                             * @enum {string}
                             */
                            method: "min-max" | "target";
                            base: string | null;
                            target: string | null;
                        }[];
                        /** @description 维度 */
                        groups: {
                            /**
                             * @description 维度代码
                             * @example level
                             */
                            code: string;
                            /**
                             * @description 维度名称
                             * @example 城镇化水平
                             */
                            name: string;
                            nameEn: string | null;
                            parentCode: string | null;
                            weight: string | null;
                        }[];
                        /** @description 等次，由高到低; grades from best to worst, the last begins at 0 */
                        grades: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 分数线, inclusive
                             * @example 90
                             */
                            min: string;
                        }[];
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        publishedAt: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listObservations: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /** @description 指标代码 */
                indicatorCode?: string;
                /**
                 * @description 地区
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                territoryId?: string;
                /**
                 * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                 * @example 2026
                 */
                period?: string;
                /**
                 * @description 数据来源
                 * @example census-2020
                 */
                source?: string;
                /**
                 * @description 修订: latest 只列最新 (default), all 全部
                 * @example latest
                 */
                revisions?: "latest" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 监测数据 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "indicatorCode": "SDC-01",
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "period": "2026",
                     *           "source": "census-2020",
                     *           "revision": 1,
                     *           "value": "63.05",
                     *           "reason": "not-applicable",
                     *           "status": "preliminary",
                     *           "recordedAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 监测数据 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 监测数据编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * @description 指标代码
                             * @example SDC-01
                             */
                            indicatorCode: string;
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                             * @example 2026
                             */
                            period: string;
                            /**
                             * @description 数据来源
                             * @example census-2020
                             */
                            source: string;
                            /**
                             * @description 修订次数, the highest holds
                             * @example 1
                             */
                            revision: number;
                            value: string | null;
                            reason: "not-applicable" | null;
                            /**
                             * @description 状态: preliminary 快报, final 年报
                             * @example preliminary
                             * @enum {string}
                             */
                            status: "preliminary" | "final";
                            /**
                             * Format: date-time
                             * @description 报送时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            recordedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createObservationBatch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 一批监测数据，全部写入或全部不写 A batch, written as a whole or not at all */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "observations": [
                 *         {
                 *           "indicatorCode": "SDC-01",
                 *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *           "period": "2026",
                 *           "source": "census-2020",
                 *           "value": "63.05",
                 *           "reason": "not-applicable",
                 *           "status": "preliminary"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description 监测数据 */
                    observations: {
                        /**
                         * @description 指标代码
                         * @example SDC-01
                         */
                        indicatorCode: string;
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /**
                         * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                         * @example 2026
                         */
                        period: string;
                        /**
                         * @description 数据来源
                         * @example census-2020
                         */
                        source: string;
                        value: string | null;
                        /**
                         * @description 没有数值的原因: not-applicable 不适用
                         * @example not-applicable
                         * @enum {string}
                         */
                        reason?: "not-applicable";
                        /**
                         * @description 状态: preliminary 快报, final 年报
                         * @example preliminary
                         * @enum {string}
                         */
                        status: "preliminary" | "final";
                    }[];
                };
            };
        };
        responses: {
            /** @description 已写入的批次 The batch as written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "count": 1,
                     *       "revised": 0
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 批次编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 写入条数
                         * @example 1
                         */
                        count: number;
                        /**
                         * @description 其中修订已有数据的条数
                         * @example 0
                         */
                        revised: number;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRounds: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 试点
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                programmeId?: string;
                /**
                 * @description 状态: open 已开启, frozen 已冻结, scored 已评分, approved 已批准, published 已发布
                 * @example open
                 */
                state?: "open" | "frozen" | "scored" | "approved" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评估轮次 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "name": "名称",
                     *           "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "period": "2026",
                     *           "systemId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "sourcePriority": [
                     *             "census-2020"
                     *           ],
                     *           "findingBelowScore": "50",
                     *           "findingDueDays": 60,
                     *           "regionCount": 137,
                     *           "state": "open",
                     *           "snapshotSha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "frozenAt": "2026-06-30T09:00:00.000Z",
                     *           "scoringOperationId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "scoredAt": "2026-06-30T09:00:00.000Z",
                     *           "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000",
                     *           "approvedAt": "2026-06-30T09:00:00.000Z",
                     *           "publishedAt": "2026-06-30T09:00:00.000Z",
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 评估轮次 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 评估轮次编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /** @description 名称 */
                            name: string;
                            /**
                             * Format: uuid
                             * @description 试点
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            programmeId: string;
                            /**
                             * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                             * @example 2026
                             */
                            period: string;
                            /**
                             * Format: uuid
                             * @description 指标体系
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            systemId: string;
                            /** @description 数据来源优先次序; the first that has a value wins, sources not named come after */
                            sourcePriority: string[];
                            findingBelowScore: string | null;
                            /**
                             * @description 整改天数 (日历日), default 60
                             * @example 60
                             */
                            findingDueDays: number;
                            /**
                             * @description 参评地区数
                             * @example 137
                             */
                            regionCount: number;
                            /**
                             * @description 状态: open 已开启, frozen 已冻结, scored 已评分, approved 已批准, published 已发布
                             * @example open
                             * @enum {string}
                             */
                            state: "open" | "frozen" | "scored" | "approved" | "published";
                            snapshotSha256: string | null;
                            frozenAt: string | null;
                            scoringOperationId: string | null;
                            scoredAt: string | null;
                            fingerprint: string | null;
                            approvedAt: string | null;
                            publishedAt: string | null;
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 开启评估轮次 A new round over the territories that take part in the programme now */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "2026 年度新型城镇化试点评估",
                 *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "period": "2026",
                 *       "systemId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "sourcePriority": [
                 *         "census-2020"
                 *       ],
                 *       "territoryKinds": [
                 *         "city"
                 *       ],
                 *       "territoryIds": [
                 *         "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                 *       ],
                 *       "findingBelowScore": "50",
                 *       "findingDueDays": 60
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 名称
                     * @example 2026 年度新型城镇化试点评估
                     */
                    name: string;
                    /**
                     * Format: uuid
                     * @description 试点
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /**
                     * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                     * @example 2026
                     */
                    period: string;
                    /**
                     * Format: uuid
                     * @description 指标体系, published
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    systemId: string;
                    /** @description 数据来源优先次序; the first that has a value wins, sources not named come after */
                    sourcePriority?: string[];
                    /** @description 只评这些类别的地区 */
                    territoryKinds?: ("city" | "county" | "town" | "development-zone" | "city-cluster")[];
                    /** @description 只评这些地区 */
                    territoryIds?: string[];
                    /**
                     * @description 低于此分即列为问题; null: only the lowest grade
                     * @example 50
                     */
                    findingBelowScore?: string;
                    /**
                     * @description 整改天数 (日历日), default 60
                     * @example 60
                     */
                    findingDueDays?: number;
                };
            };
        };
        responses: {
            /** @description 评估轮次 Evaluation round */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "名称",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "period": "2026",
                     *       "systemId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "sourcePriority": [
                     *         "census-2020"
                     *       ],
                     *       "findingBelowScore": "50",
                     *       "findingDueDays": 60,
                     *       "regionCount": 137,
                     *       "state": "open",
                     *       "snapshotSha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "frozenAt": "2026-06-30T09:00:00.000Z",
                     *       "scoringOperationId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "scoredAt": "2026-06-30T09:00:00.000Z",
                     *       "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "approvedAt": "2026-06-30T09:00:00.000Z",
                     *       "publishedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 评估轮次编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 名称 */
                        name: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                         * @example 2026
                         */
                        period: string;
                        /**
                         * Format: uuid
                         * @description 指标体系
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        systemId: string;
                        /** @description 数据来源优先次序; the first that has a value wins, sources not named come after */
                        sourcePriority: string[];
                        findingBelowScore: string | null;
                        /**
                         * @description 整改天数 (日历日), default 60
                         * @example 60
                         */
                        findingDueDays: number;
                        /**
                         * @description 参评地区数
                         * @example 137
                         */
                        regionCount: number;
                        /**
                         * @description 状态: open 已开启, frozen 已冻结, scored 已评分, approved 已批准, published 已发布
                         * @example open
                         * @enum {string}
                         */
                        state: "open" | "frozen" | "scored" | "approved" | "published";
                        snapshotSha256: string | null;
                        frozenAt: string | null;
                        scoringOperationId: string | null;
                        scoredAt: string | null;
                        fingerprint: string | null;
                        approvedAt: string | null;
                        publishedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 评估轮次编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评估轮次 Evaluation round */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "名称",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "period": "2026",
                     *       "systemId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "sourcePriority": [
                     *         "census-2020"
                     *       ],
                     *       "findingBelowScore": "50",
                     *       "findingDueDays": 60,
                     *       "regionCount": 137,
                     *       "state": "open",
                     *       "snapshotSha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "frozenAt": "2026-06-30T09:00:00.000Z",
                     *       "scoringOperationId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "scoredAt": "2026-06-30T09:00:00.000Z",
                     *       "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "approvedAt": "2026-06-30T09:00:00.000Z",
                     *       "publishedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 评估轮次编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 名称 */
                        name: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                         * @example 2026
                         */
                        period: string;
                        /**
                         * Format: uuid
                         * @description 指标体系
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        systemId: string;
                        /** @description 数据来源优先次序; the first that has a value wins, sources not named come after */
                        sourcePriority: string[];
                        findingBelowScore: string | null;
                        /**
                         * @description 整改天数 (日历日), default 60
                         * @example 60
                         */
                        findingDueDays: number;
                        /**
                         * @description 参评地区数
                         * @example 137
                         */
                        regionCount: number;
                        /**
                         * @description 状态: open 已开启, frozen 已冻结, scored 已评分, approved 已批准, published 已发布
                         * @example open
                         * @enum {string}
                         */
                        state: "open" | "frozen" | "scored" | "approved" | "published";
                        snapshotSha256: string | null;
                        frozenAt: string | null;
                        scoringOperationId: string | null;
                        scoredAt: string | null;
                        fingerprint: string | null;
                        approvedAt: string | null;
                        publishedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    freezeRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 评估轮次编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评估轮次 Evaluation round */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "名称",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "period": "2026",
                     *       "systemId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "sourcePriority": [
                     *         "census-2020"
                     *       ],
                     *       "findingBelowScore": "50",
                     *       "findingDueDays": 60,
                     *       "regionCount": 137,
                     *       "state": "open",
                     *       "snapshotSha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "frozenAt": "2026-06-30T09:00:00.000Z",
                     *       "scoringOperationId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "scoredAt": "2026-06-30T09:00:00.000Z",
                     *       "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "approvedAt": "2026-06-30T09:00:00.000Z",
                     *       "publishedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 评估轮次编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 名称 */
                        name: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                         * @example 2026
                         */
                        period: string;
                        /**
                         * Format: uuid
                         * @description 指标体系
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        systemId: string;
                        /** @description 数据来源优先次序; the first that has a value wins, sources not named come after */
                        sourcePriority: string[];
                        findingBelowScore: string | null;
                        /**
                         * @description 整改天数 (日历日), default 60
                         * @example 60
                         */
                        findingDueDays: number;
                        /**
                         * @description 参评地区数
                         * @example 137
                         */
                        regionCount: number;
                        /**
                         * @description 状态: open 已开启, frozen 已冻结, scored 已评分, approved 已批准, published 已发布
                         * @example open
                         * @enum {string}
                         */
                        state: "open" | "frozen" | "scored" | "approved" | "published";
                        snapshotSha256: string | null;
                        frozenAt: string | null;
                        scoringOperationId: string | null;
                        scoredAt: string | null;
                        fingerprint: string | null;
                        approvedAt: string | null;
                        publishedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 评估轮次编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评估轮次 Evaluation round */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "名称",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "period": "2026",
                     *       "systemId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "sourcePriority": [
                     *         "census-2020"
                     *       ],
                     *       "findingBelowScore": "50",
                     *       "findingDueDays": 60,
                     *       "regionCount": 137,
                     *       "state": "open",
                     *       "snapshotSha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "frozenAt": "2026-06-30T09:00:00.000Z",
                     *       "scoringOperationId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "scoredAt": "2026-06-30T09:00:00.000Z",
                     *       "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "approvedAt": "2026-06-30T09:00:00.000Z",
                     *       "publishedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 评估轮次编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 名称 */
                        name: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                         * @example 2026
                         */
                        period: string;
                        /**
                         * Format: uuid
                         * @description 指标体系
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        systemId: string;
                        /** @description 数据来源优先次序; the first that has a value wins, sources not named come after */
                        sourcePriority: string[];
                        findingBelowScore: string | null;
                        /**
                         * @description 整改天数 (日历日), default 60
                         * @example 60
                         */
                        findingDueDays: number;
                        /**
                         * @description 参评地区数
                         * @example 137
                         */
                        regionCount: number;
                        /**
                         * @description 状态: open 已开启, frozen 已冻结, scored 已评分, approved 已批准, published 已发布
                         * @example open
                         * @enum {string}
                         */
                        state: "open" | "frozen" | "scored" | "approved" | "published";
                        snapshotSha256: string | null;
                        frozenAt: string | null;
                        scoringOperationId: string | null;
                        scoredAt: string | null;
                        fingerprint: string | null;
                        approvedAt: string | null;
                        publishedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 评估轮次编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评估轮次 Evaluation round */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "名称",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "period": "2026",
                     *       "systemId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "sourcePriority": [
                     *         "census-2020"
                     *       ],
                     *       "findingBelowScore": "50",
                     *       "findingDueDays": 60,
                     *       "regionCount": 137,
                     *       "state": "open",
                     *       "snapshotSha256": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "frozenAt": "2026-06-30T09:00:00.000Z",
                     *       "scoringOperationId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "scoredAt": "2026-06-30T09:00:00.000Z",
                     *       "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "approvedAt": "2026-06-30T09:00:00.000Z",
                     *       "publishedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 评估轮次编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 名称 */
                        name: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                         * @example 2026
                         */
                        period: string;
                        /**
                         * Format: uuid
                         * @description 指标体系
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        systemId: string;
                        /** @description 数据来源优先次序; the first that has a value wins, sources not named come after */
                        sourcePriority: string[];
                        findingBelowScore: string | null;
                        /**
                         * @description 整改天数 (日历日), default 60
                         * @example 60
                         */
                        findingDueDays: number;
                        /**
                         * @description 参评地区数
                         * @example 137
                         */
                        regionCount: number;
                        /**
                         * @description 状态: open 已开启, frozen 已冻结, scored 已评分, approved 已批准, published 已发布
                         * @example open
                         * @enum {string}
                         */
                        state: "open" | "frozen" | "scored" | "approved" | "published";
                        snapshotSha256: string | null;
                        frozenAt: string | null;
                        scoringOperationId: string | null;
                        scoredAt: string | null;
                        fingerprint: string | null;
                        approvedAt: string | null;
                        publishedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scoreRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 评估轮次编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 后台作业 Background operation */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "kind": "任务类别",
                     *       "state": "queued",
                     *       "percent": 0,
                     *       "result": {},
                     *       "problem": {
                     *         "type": "urn:urbanpilot:problem:not-found",
                     *         "title": "标题",
                     *         "status": 400,
                     *         "detail": "说明, in the language ",
                     *         "instance": "请求编号",
                     *         "errors": [
                     *           {
                     *             "pointer": "出错位置 (RFC 6901, or q",
                     *             "rule": "违反的规则",
                     *             "message": "如何修改"
                     *           }
                     *         ]
                     *       },
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "finishedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Operation
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 任务类别 */
                        kind: string;
                        /**
                         * @description 状态: queued 排队, running 运行中, succeeded 成功, failed 失败
                         * @example queued
                         * @enum {string}
                         */
                        state: "queued" | "running" | "succeeded" | "failed";
                        /** @description 进度, percent */
                        percent: number;
                        result: {
                            [key: string]: unknown;
                        } | null;
                        problem: components["schemas"]["Problem"] | null;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 评估轮次编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 重算核验 The round recomputed from its snapshot, compared with what is stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "identical": true,
                     *       "fingerprint": "0000000000000000000000000000000000000000000000000000000000000000",
                     *       "differences": [
                     *         "snapshot"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * @description 重算结果与存档完全一致
                         * @example true
                         */
                        identical: boolean;
                        /**
                         * @description 重算所得指纹
                         * @example 0000000000000000000000000000000000000000000000000000000000000000
                         */
                        fingerprint: string;
                        /** @description 不一致之处 What differs from what is stored */
                        differences: ("snapshot" | "fingerprint" | "model" | "computation" | "results")[];
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRoundResults: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description 评估轮次编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评估结果 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "territoryName": "地区名称",
                     *           "territoryKind": "city",
                     *           "score": "63.05",
                     *           "rank": 1,
                     *           "grade": "良好",
                     *           "quality": {
                     *             "missing": [],
                     *             "notApplicable": [],
                     *             "preliminary": [],
                     *             "conflicts": []
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 评估结果 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /** @description 地区名称 */
                            territoryName: string;
                            /**
                             * @description 地区类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群
                             * @example city
                             * @enum {string}
                             */
                            territoryKind: "city" | "county" | "town" | "development-zone" | "city-cluster";
                            score: string | null;
                            rank: number | null;
                            grade: string | null;
                            /** @description 数据质量 Data quality */
                            quality: {
                                /** @description 缺失的指标, their weight is shared among the others */
                                missing: string[];
                                /** @description 不适用的指标 */
                                notApplicable: string[];
                                /** @description 采用快报数的指标 */
                                preliminary: string[];
                                /** @description 来源不一致之处 */
                                conflicts: {
                                    /** @description 指标代码 */
                                    indicatorCode: string;
                                    /** @description 一个来源的数值 */
                                    used: {
                                        /**
                                         * @description 数据来源
                                         * @example census-2020
                                         */
                                        source: string;
                                        value: string | null;
                                    };
                                    /** @description 与之不同的来源 */
                                    others: {
                                        /**
                                         * @description 数据来源
                                         * @example census-2020
                                         */
                                        source: string;
                                        value: string | null;
                                    }[];
                                }[];
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRoundResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 评估轮次编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
                /**
                 * @description 地区
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                territoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评估结果明细 Result of a region with every step */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryName": "地区名称",
                     *       "territoryKind": "city",
                     *       "score": "63.05",
                     *       "rank": 1,
                     *       "grade": "良好",
                     *       "quality": {
                     *         "missing": [],
                     *         "notApplicable": [],
                     *         "preliminary": [],
                     *         "conflicts": []
                     *       },
                     *       "items": [],
                     *       "explanation": [
                     *         "说明"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 地区名称 */
                        territoryName: string;
                        /**
                         * @description 地区类别: city 市, county 县, town 镇, development-zone 开发区, city-cluster 城市群
                         * @example city
                         * @enum {string}
                         */
                        territoryKind: "city" | "county" | "town" | "development-zone" | "city-cluster";
                        score: string | null;
                        rank: number | null;
                        grade: string | null;
                        /** @description 数据质量 Data quality */
                        quality: {
                            /** @description 缺失的指标, their weight is shared among the others */
                            missing: string[];
                            /** @description 不适用的指标 */
                            notApplicable: string[];
                            /** @description 采用快报数的指标 */
                            preliminary: string[];
                            /** @description 来源不一致之处 */
                            conflicts: {
                                /** @description 指标代码 */
                                indicatorCode: string;
                                /** @description 一个来源的数值 */
                                used: {
                                    /**
                                     * @description 数据来源
                                     * @example census-2020
                                     */
                                    source: string;
                                    value: string | null;
                                };
                                /** @description 与之不同的来源 */
                                others: {
                                    /**
                                     * @description 数据来源
                                     * @example census-2020
                                     */
                                    source: string;
                                    value: string | null;
                                }[];
                            }[];
                        };
                        /** @description 各指标 */
                        items: {
                            /** @description 指标代码 */
                            indicatorCode: string;
                            value: string | null;
                            score: string | null;
                            /**
                             * @description 权重, share in the total
                             * @example 0.100000
                             */
                            weight: string;
                            contribution: string | null;
                            loss: string | null;
                        }[];
                        /** @description 得分说明, in the language of Accept-Language */
                        explanation: string[];
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFindings: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 评估轮次
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                roundId?: string;
                /**
                 * @description 试点
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                programmeId?: string;
                /**
                 * @description 地区
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                territoryId?: string;
                /**
                 * @description 状态: open 待整改, awaiting-verification 待核验, closed 已销号
                 * @example open
                 */
                state?: "open" | "awaiting-verification" | "closed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 问题 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "title": "郓城县综合得分 35.20（不合格），“文盲率”失分最多",
                     *           "severity": "minor",
                     *           "indicatorCode": null,
                     *           "dueOn": "2026-06-30",
                     *           "state": "open",
                     *           "taskId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "closingNote": "销号意见",
                     *           "closedAt": "2026-06-30T09:00:00.000Z",
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 问题 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 问题编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description 评估轮次
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            roundId: string;
                            /**
                             * Format: uuid
                             * @description 试点
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            programmeId: string;
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 问题
                             * @example 郓城县综合得分 35.20（不合格），“文盲率”失分最多
                             */
                            title: string;
                            /**
                             * @description 严重程度: minor 一般, major 较重, serious 严重
                             * @example minor
                             * @enum {string}
                             */
                            severity: "minor" | "major" | "serious";
                            indicatorCode: string | null;
                            /**
                             * Format: date
                             * @description 整改期限
                             * @example 2026-06-30
                             */
                            dueOn: string;
                            /**
                             * @description 状态: open 待整改, awaiting-verification 待核验, closed 已销号
                             * @example open
                             * @enum {string}
                             */
                            state: "open" | "awaiting-verification" | "closed";
                            taskId: string | null;
                            closingNote: string | null;
                            closedAt: string | null;
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 问题编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 问题 Finding */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "郓城县综合得分 35.20（不合格），“文盲率”失分最多",
                     *       "severity": "minor",
                     *       "indicatorCode": null,
                     *       "dueOn": "2026-06-30",
                     *       "state": "open",
                     *       "taskId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "closingNote": "销号意见",
                     *       "closedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 问题编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 评估轮次
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        roundId: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /**
                         * @description 问题
                         * @example 郓城县综合得分 35.20（不合格），“文盲率”失分最多
                         */
                        title: string;
                        /**
                         * @description 严重程度: minor 一般, major 较重, serious 严重
                         * @example minor
                         * @enum {string}
                         */
                        severity: "minor" | "major" | "serious";
                        indicatorCode: string | null;
                        /**
                         * Format: date
                         * @description 整改期限
                         * @example 2026-06-30
                         */
                        dueOn: string;
                        /**
                         * @description 状态: open 待整改, awaiting-verification 待核验, closed 已销号
                         * @example open
                         * @enum {string}
                         */
                        state: "open" | "awaiting-verification" | "closed";
                        taskId: string | null;
                        closingNote: string | null;
                        closedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeFinding: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 问题编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 销号 Closing */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "经现场核查，整改到位"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 销号意见
                     * @example 经现场核查，整改到位
                     */
                    note: string;
                };
            };
        };
        responses: {
            /** @description 问题 Finding */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "郓城县综合得分 35.20（不合格），“文盲率”失分最多",
                     *       "severity": "minor",
                     *       "indicatorCode": null,
                     *       "dueOn": "2026-06-30",
                     *       "state": "open",
                     *       "taskId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "closingNote": "销号意见",
                     *       "closedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 问题编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 评估轮次
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        roundId: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /**
                         * @description 问题
                         * @example 郓城县综合得分 35.20（不合格），“文盲率”失分最多
                         */
                        title: string;
                        /**
                         * @description 严重程度: minor 一般, major 较重, serious 严重
                         * @example minor
                         * @enum {string}
                         */
                        severity: "minor" | "major" | "serious";
                        indicatorCode: string | null;
                        /**
                         * Format: date
                         * @description 整改期限
                         * @example 2026-06-30
                         */
                        dueOn: string;
                        /**
                         * @description 状态: open 待整改, awaiting-verification 待核验, closed 已销号
                         * @example open
                         * @enum {string}
                         */
                        state: "open" | "awaiting-verification" | "closed";
                        taskId: string | null;
                        closingNote: string | null;
                        closedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvaluationOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 后台作业 Background operation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "kind": "任务类别",
                     *       "state": "queued",
                     *       "percent": 0,
                     *       "result": {},
                     *       "problem": {
                     *         "type": "urn:urbanpilot:problem:not-found",
                     *         "title": "标题",
                     *         "status": 400,
                     *         "detail": "说明, in the language ",
                     *         "instance": "请求编号",
                     *         "errors": [
                     *           {
                     *             "pointer": "出错位置 (RFC 6901, or q",
                     *             "rule": "违反的规则",
                     *             "message": "如何修改"
                     *           }
                     *         ]
                     *       },
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "finishedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Operation
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 任务类别 */
                        kind: string;
                        /**
                         * @description 状态: queued 排队, running 运行中, succeeded 成功, failed 失败
                         * @example queued
                         * @enum {string}
                         */
                        state: "queued" | "running" | "succeeded" | "failed";
                        /** @description 进度, percent */
                        percent: number;
                        result: {
                            [key: string]: unknown;
                        } | null;
                        problem: components["schemas"]["Problem"] | null;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvaluationDeadLetters: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 未能处理的事件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "type": "事件类型",
                     *           "status": "dead",
                     *           "attempts": 0,
                     *           "lastError": "最后一次错误",
                     *           "event": {},
                     *           "receivedAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 未能处理的事件 */
                        items: {
                            /**
                             * Format: uuid
                             * @description Event
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /** @description 事件类型 */
                            type: string;
                            /**
                             * @description 状态: dead 处理失败, parked 本版本不识别
                             * @example dead
                             * @enum {string}
                             */
                            status: "dead" | "parked";
                            /** @description 尝试次数 */
                            attempts: number;
                            lastError: string | null;
                            /** @description CloudEvent */
                            event: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: date-time
                             * @description 首次收到
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            receivedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryEvaluationDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Event
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardEvaluationDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Event
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCases: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 领域: household-registration 户籍, rights 权益, housing 住房, education-health 教育卫生, social-insurance 社保, institutional-reform 体制机制, investment-financing 投融资, land 土地, carriers 载体
                 * @example household-registration
                 */
                domain?: "household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers";
                /**
                 * @description 地区
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                territoryId?: string;
                /**
                 * @description 状态: planned 已约稿, draft 草稿, submitted 已提交, reviewed 评审通过, published 已发布, retired 已撤下
                 * @example planned
                 */
                state?: "planned" | "draft" | "submitted" | "reviewed" | "published" | "retired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 经验做法 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "title": "标题",
                     *           "domain": "household-registration",
                     *           "state": "planned",
                     *           "dueOn": "2026-06-30",
                     *           "publishedOn": "2026-06-30",
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 经验做法 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 经验做法编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description 所属试点
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            programmeId: string;
                            /**
                             * Format: uuid
                             * @description 所属地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            roundId: string | null;
                            /** @description 标题 */
                            title: string;
                            domain: ("household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers") | null;
                            /**
                             * @description 状态: planned 已约稿, draft 草稿, submitted 已提交, reviewed 评审通过, published 已发布, retired 已撤下
                             * @example planned
                             * @enum {string}
                             */
                            state: "planned" | "draft" | "submitted" | "reviewed" | "published" | "retired";
                            dueOn: string | null;
                            publishedOn: string | null;
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 新经验做法 New case; its texts may follow */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "全面放开城镇落户限制的郓城做法",
                 *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "domain": "household-registration",
                 *       "problem": "进城务工人员落户难、随迁子女入学难",
                 *       "measures": "取消落户限制，增设社区公共集体户",
                 *       "results": "全年新增落户 1.2 万人",
                 *       "conditions": "县级财政能够承担新增公共服务支出"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 标题
                     * @example 全面放开城镇落户限制的郓城做法
                     */
                    title: string;
                    /**
                     * Format: uuid
                     * @description 所属试点
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /**
                     * Format: uuid
                     * @description 所属地区
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    territoryId: string;
                    /**
                     * @description 领域: household-registration 户籍, rights 权益, housing 住房, education-health 教育卫生, social-insurance 社保, institutional-reform 体制机制, investment-financing 投融资, land 土地, carriers 载体
                     * @example household-registration
                     * @enum {string}
                     */
                    domain: "household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers";
                    /**
                     * @description 解决的问题
                     * @example 进城务工人员落户难、随迁子女入学难
                     */
                    problem?: string;
                    /**
                     * @description 主要做法
                     * @example 取消落户限制，增设社区公共集体户
                     */
                    measures?: string;
                    /**
                     * @description 取得成效
                     * @example 全年新增落户 1.2 万人
                     */
                    results?: string;
                    /**
                     * @description 推广条件
                     * @example 县级财政能够承担新增公共服务支出
                     */
                    conditions?: string;
                };
            };
        };
        responses: {
            /** @description 经验做法 Case */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "标题",
                     *       "domain": "household-registration",
                     *       "state": "planned",
                     *       "dueOn": "2026-06-30",
                     *       "publishedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "problem": "解决的问题",
                     *       "measures": "主要做法",
                     *       "results": "取得成效",
                     *       "conditions": "推广条件"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 经验做法编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        roundId: string | null;
                        /** @description 标题 */
                        title: string;
                        domain: ("household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers") | null;
                        /**
                         * @description 状态: planned 已约稿, draft 草稿, submitted 已提交, reviewed 评审通过, published 已发布, retired 已撤下
                         * @example planned
                         * @enum {string}
                         */
                        state: "planned" | "draft" | "submitted" | "reviewed" | "published" | "retired";
                        dueOn: string | null;
                        publishedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        problem: string | null;
                        measures: string | null;
                        results: string | null;
                        conditions: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 经验做法编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 经验做法 Case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "标题",
                     *       "domain": "household-registration",
                     *       "state": "planned",
                     *       "dueOn": "2026-06-30",
                     *       "publishedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "problem": "解决的问题",
                     *       "measures": "主要做法",
                     *       "results": "取得成效",
                     *       "conditions": "推广条件"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 经验做法编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        roundId: string | null;
                        /** @description 标题 */
                        title: string;
                        domain: ("household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers") | null;
                        /**
                         * @description 状态: planned 已约稿, draft 草稿, submitted 已提交, reviewed 评审通过, published 已发布, retired 已撤下
                         * @example planned
                         * @enum {string}
                         */
                        state: "planned" | "draft" | "submitted" | "reviewed" | "published" | "retired";
                        dueOn: string | null;
                        publishedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        problem: string | null;
                        measures: string | null;
                        results: string | null;
                        conditions: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 经验做法编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 修改经验做法 Changes; what is missing stays as it is */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "标题",
                 *       "domain": "household-registration",
                 *       "problem": "解决的问题; null clears i",
                 *       "measures": "主要做法; null clears it",
                 *       "results": "取得成效; null clears it",
                 *       "conditions": "推广条件; null clears it"
                 *     }
                 */
                "application/json": {
                    /** @description 标题 */
                    title?: string;
                    /**
                     * @description 领域: household-registration 户籍, rights 权益, housing 住房, education-health 教育卫生, social-insurance 社保, institutional-reform 体制机制, investment-financing 投融资, land 土地, carriers 载体
                     * @example household-registration
                     * @enum {string}
                     */
                    domain?: "household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers";
                    problem?: string | null;
                    measures?: string | null;
                    results?: string | null;
                    conditions?: string | null;
                };
            };
        };
        responses: {
            /** @description 经验做法 Case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "标题",
                     *       "domain": "household-registration",
                     *       "state": "planned",
                     *       "dueOn": "2026-06-30",
                     *       "publishedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "problem": "解决的问题",
                     *       "measures": "主要做法",
                     *       "results": "取得成效",
                     *       "conditions": "推广条件"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 经验做法编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        roundId: string | null;
                        /** @description 标题 */
                        title: string;
                        domain: ("household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers") | null;
                        /**
                         * @description 状态: planned 已约稿, draft 草稿, submitted 已提交, reviewed 评审通过, published 已发布, retired 已撤下
                         * @example planned
                         * @enum {string}
                         */
                        state: "planned" | "draft" | "submitted" | "reviewed" | "published" | "retired";
                        dueOn: string | null;
                        publishedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        problem: string | null;
                        measures: string | null;
                        results: string | null;
                        conditions: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 经验做法编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 经验做法 Case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "标题",
                     *       "domain": "household-registration",
                     *       "state": "planned",
                     *       "dueOn": "2026-06-30",
                     *       "publishedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "problem": "解决的问题",
                     *       "measures": "主要做法",
                     *       "results": "取得成效",
                     *       "conditions": "推广条件"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 经验做法编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        roundId: string | null;
                        /** @description 标题 */
                        title: string;
                        domain: ("household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers") | null;
                        /**
                         * @description 状态: planned 已约稿, draft 草稿, submitted 已提交, reviewed 评审通过, published 已发布, retired 已撤下
                         * @example planned
                         * @enum {string}
                         */
                        state: "planned" | "draft" | "submitted" | "reviewed" | "published" | "retired";
                        dueOn: string | null;
                        publishedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        problem: string | null;
                        measures: string | null;
                        results: string | null;
                        conditions: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 经验做法编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 经验做法 Case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "标题",
                     *       "domain": "household-registration",
                     *       "state": "planned",
                     *       "dueOn": "2026-06-30",
                     *       "publishedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "problem": "解决的问题",
                     *       "measures": "主要做法",
                     *       "results": "取得成效",
                     *       "conditions": "推广条件"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 经验做法编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        roundId: string | null;
                        /** @description 标题 */
                        title: string;
                        domain: ("household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers") | null;
                        /**
                         * @description 状态: planned 已约稿, draft 草稿, submitted 已提交, reviewed 评审通过, published 已发布, retired 已撤下
                         * @example planned
                         * @enum {string}
                         */
                        state: "planned" | "draft" | "submitted" | "reviewed" | "published" | "retired";
                        dueOn: string | null;
                        publishedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        problem: string | null;
                        measures: string | null;
                        results: string | null;
                        conditions: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 经验做法编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 评审经验做法 Verdict and opinion */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "verdict": "accept",
                 *       "opinion": "做法可操作、成效有数据支撑，建议发布"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 评审结论: accept 通过, return 退回修改
                     * @example accept
                     * @enum {string}
                     */
                    verdict: "accept" | "return";
                    /**
                     * @description 评审意见
                     * @example 做法可操作、成效有数据支撑，建议发布
                     */
                    opinion: string;
                };
            };
        };
        responses: {
            /** @description 经验做法 Case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "标题",
                     *       "domain": "household-registration",
                     *       "state": "planned",
                     *       "dueOn": "2026-06-30",
                     *       "publishedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "problem": "解决的问题",
                     *       "measures": "主要做法",
                     *       "results": "取得成效",
                     *       "conditions": "推广条件"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 经验做法编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        roundId: string | null;
                        /** @description 标题 */
                        title: string;
                        domain: ("household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers") | null;
                        /**
                         * @description 状态: planned 已约稿, draft 草稿, submitted 已提交, reviewed 评审通过, published 已发布, retired 已撤下
                         * @example planned
                         * @enum {string}
                         */
                        state: "planned" | "draft" | "submitted" | "reviewed" | "published" | "retired";
                        dueOn: string | null;
                        publishedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        problem: string | null;
                        measures: string | null;
                        results: string | null;
                        conditions: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retireCase: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 经验做法编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 撤下原因 A reason */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "政策依据已废止"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 原因
                     * @example 政策依据已废止
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 经验做法 Case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "title": "标题",
                     *       "domain": "household-registration",
                     *       "state": "planned",
                     *       "dueOn": "2026-06-30",
                     *       "publishedOn": "2026-06-30",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "problem": "解决的问题",
                     *       "measures": "主要做法",
                     *       "results": "取得成效",
                     *       "conditions": "推广条件"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 经验做法编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 所属试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /**
                         * Format: uuid
                         * @description 所属地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        roundId: string | null;
                        /** @description 标题 */
                        title: string;
                        domain: ("household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers") | null;
                        /**
                         * @description 状态: planned 已约稿, draft 草稿, submitted 已提交, reviewed 评审通过, published 已发布, retired 已撤下
                         * @example planned
                         * @enum {string}
                         */
                        state: "planned" | "draft" | "submitted" | "reviewed" | "published" | "retired";
                        dueOn: string | null;
                        publishedOn: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        problem: string | null;
                        measures: string | null;
                        results: string | null;
                        conditions: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCaseReviews: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description 经验做法编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 评审 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "caseId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "verdict": "accept",
                     *           "opinion": "评审意见",
                     *           "reviewedAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 评审 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 评审编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description 经验做法编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            caseId: string;
                            /**
                             * @description 评审结论: accept 通过, return 退回修改
                             * @example accept
                             * @enum {string}
                             */
                            verdict: "accept" | "return";
                            /** @description 评审意见 */
                            opinion: string;
                            /**
                             * Format: date-time
                             * @description 评审时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            reviewedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchCases: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 检索词; all of them must occur
                 * @example 落户 集体户
                 */
                q: string;
                /**
                 * @description 领域: household-registration 户籍, rights 权益, housing 住房, education-health 教育卫生, social-insurance 社保, institutional-reform 体制机制, investment-financing 投融资, land 土地, carriers 载体
                 * @example household-registration
                 */
                domain?: "household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers";
                /**
                 * @description 地区
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                territoryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 检索结果 Search results */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "title": "标题",
                     *           "domain": "household-registration",
                     *           "publishedOn": "2026-06-30",
                     *           "highlights": [
                     *             {
                     *               "field": "title",
                     *               "html": "全面放开城镇<mark>落户</mark>限制"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标",
                     *       "facets": {
                     *         "total": 0,
                     *         "domains": [
                     *           {
                     *             "domain": "household-registration",
                     *             "count": 0
                     *           }
                     *         ],
                     *         "territories": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "count": 0
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @description 经验做法 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 经验做法编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description 所属试点
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            programmeId: string;
                            /**
                             * Format: uuid
                             * @description 所属地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /** @description 标题 */
                            title: string;
                            /**
                             * @description 领域: household-registration 户籍, rights 权益, housing 住房, education-health 教育卫生, social-insurance 社保, institutional-reform 体制机制, investment-financing 投融资, land 土地, carriers 载体
                             * @example household-registration
                             * @enum {string}
                             */
                            domain: "household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers";
                            /**
                             * Format: date
                             * @description 发布日期
                             * @example 2026-06-30
                             */
                            publishedOn: string;
                            /** @description 命中片段 */
                            highlights: {
                                /**
                                 * @description 所在部分: title 标题, problem 问题, measures 做法, results 成效, conditions 推广条件
                                 * @example title
                                 * @enum {string}
                                 */
                                field: "title" | "problem" | "measures" | "results" | "conditions";
                                /**
                                 * @description 命中片段: escaped HTML in which only <mark> stands around what was found
                                 * @example 全面放开城镇<mark>落户</mark>限制
                                 */
                                html: string;
                            }[];
                        }[];
                        nextCursor: string | null;
                        /** @description 分面统计 Counts of all that was found, on every page */
                        facets: {
                            /** @description 篇数 */
                            total: number;
                            /** @description 按领域 */
                            domains: {
                                /**
                                 * @description 领域: household-registration 户籍, rights 权益, housing 住房, education-health 教育卫生, social-insurance 社保, institutional-reform 体制机制, investment-financing 投融资, land 土地, carriers 载体
                                 * @example household-registration
                                 * @enum {string}
                                 */
                                domain: "household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers";
                                /** @description 篇数 */
                                count: number;
                            }[];
                            /** @description 按地区; the hundred most frequent */
                            territories: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 篇数 */
                                count: number;
                            }[];
                        };
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExperienceOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 后台作业 Background operation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "kind": "任务类别",
                     *       "state": "queued",
                     *       "percent": 0,
                     *       "result": {},
                     *       "problem": {
                     *         "type": "urn:urbanpilot:problem:not-found",
                     *         "title": "标题",
                     *         "status": 400,
                     *         "detail": "说明, in the language ",
                     *         "instance": "请求编号",
                     *         "errors": [
                     *           {
                     *             "pointer": "出错位置 (RFC 6901, or q",
                     *             "rule": "违反的规则",
                     *             "message": "如何修改"
                     *           }
                     *         ]
                     *       },
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "finishedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Operation
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 任务类别 */
                        kind: string;
                        /**
                         * @description 状态: queued 排队, running 运行中, succeeded 成功, failed 失败
                         * @example queued
                         * @enum {string}
                         */
                        state: "queued" | "running" | "succeeded" | "failed";
                        /** @description 进度, percent */
                        percent: number;
                        result: {
                            [key: string]: unknown;
                        } | null;
                        problem: components["schemas"]["Problem"] | null;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExperienceDeadLetters: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 未能处理的事件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "type": "事件类型",
                     *           "status": "dead",
                     *           "attempts": 0,
                     *           "lastError": "最后一次错误",
                     *           "event": {},
                     *           "receivedAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 未能处理的事件 */
                        items: {
                            /**
                             * Format: uuid
                             * @description Event
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /** @description 事件类型 */
                            type: string;
                            /**
                             * @description 状态: dead 处理失败, parked 本版本不识别
                             * @example dead
                             * @enum {string}
                             */
                            status: "dead" | "parked";
                            /** @description 尝试次数 */
                            attempts: number;
                            lastError: string | null;
                            /** @description CloudEvent */
                            event: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: date-time
                             * @description 首次收到
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            receivedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryExperienceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Event
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardExperienceDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Event
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFunds: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 类别: subsidy 补助资金, reward 奖补资金
                 * @example subsidy
                 */
                kind?: "subsidy" | "reward";
                /**
                 * @description 预算年度
                 * @example 2026
                 */
                budgetYear?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 资金池 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "name": "新型城镇化试点奖补资金",
                     *           "kind": "subsidy",
                     *           "budgetYear": 2026,
                     *           "amount": {
                     *             "amount": "1234567.89",
                     *             "unit": "CNY"
                     *           },
                     *           "issued": {
                     *             "amount": "1234567.89",
                     *             "unit": "CNY"
                     *           },
                     *           "reserved": {
                     *             "amount": "1234567.89",
                     *             "unit": "CNY"
                     *           },
                     *           "available": {
                     *             "amount": "1234567.89",
                     *             "unit": "CNY"
                     *           },
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 资金池 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 资金池编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * @description 资金池名称
                             * @example 新型城镇化试点奖补资金
                             */
                            name: string;
                            /**
                             * @description 类别: subsidy 补助资金, reward 奖补资金
                             * @example subsidy
                             * @enum {string}
                             */
                            kind: "subsidy" | "reward";
                            /**
                             * @description 预算年度
                             * @example 2026
                             */
                            budgetYear: number;
                            /** @description 资金总额 */
                            amount: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 已下达 issued to regions */
                            issued: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 已预留 kept aside by issued allocations */
                            reserved: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 可用余额: amount − issued − reserved */
                            available: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 新资金池 New fund */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "新型城镇化试点奖补资金",
                 *       "kind": "subsidy",
                 *       "budgetYear": 2026,
                 *       "amount": {
                 *         "amount": "1234567.89",
                 *         "unit": "CNY"
                 *       }
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 资金池名称
                     * @example 新型城镇化试点奖补资金
                     */
                    name: string;
                    /**
                     * @description 类别: subsidy 补助资金, reward 奖补资金
                     * @example subsidy
                     * @enum {string}
                     */
                    kind: "subsidy" | "reward";
                    /**
                     * @description 预算年度
                     * @example 2026
                     */
                    budgetYear: number;
                    /** @description 资金总额 */
                    amount: {
                        /**
                         * @description 数额, decimal digits, never a float
                         * @example 1234567.89
                         */
                        amount: string;
                        /**
                         * @description 计量单位: CNY 元
                         * @enum {string}
                         */
                        unit: "CNY";
                    };
                };
            };
        };
        responses: {
            /** @description 资金池 Fund */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "新型城镇化试点奖补资金",
                     *       "kind": "subsidy",
                     *       "budgetYear": 2026,
                     *       "amount": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "issued": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "reserved": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "available": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 资金池编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 资金池名称
                         * @example 新型城镇化试点奖补资金
                         */
                        name: string;
                        /**
                         * @description 类别: subsidy 补助资金, reward 奖补资金
                         * @example subsidy
                         * @enum {string}
                         */
                        kind: "subsidy" | "reward";
                        /**
                         * @description 预算年度
                         * @example 2026
                         */
                        budgetYear: number;
                        /** @description 资金总额 */
                        amount: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 已下达 issued to regions */
                        issued: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 已预留 kept aside by issued allocations */
                        reserved: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 可用余额: amount − issued − reserved */
                        available: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFund: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 资金池编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 资金池 Fund */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "新型城镇化试点奖补资金",
                     *       "kind": "subsidy",
                     *       "budgetYear": 2026,
                     *       "amount": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "issued": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "reserved": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "available": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 资金池编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * @description 资金池名称
                         * @example 新型城镇化试点奖补资金
                         */
                        name: string;
                        /**
                         * @description 类别: subsidy 补助资金, reward 奖补资金
                         * @example subsidy
                         * @enum {string}
                         */
                        kind: "subsidy" | "reward";
                        /**
                         * @description 预算年度
                         * @example 2026
                         */
                        budgetYear: number;
                        /** @description 资金总额 */
                        amount: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 已下达 issued to regions */
                        issued: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 已预留 kept aside by issued allocations */
                        reserved: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 可用余额: amount − issued − reserved */
                        available: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAllocations: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
                /**
                 * @description 资金池
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                fundId?: string;
                /**
                 * @description 试点
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                programmeId?: string;
                /**
                 * @description 状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达
                 * @example draft
                 */
                state?: "draft" | "simulated" | "proposed" | "approved" | "issued";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分配方案 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "fundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "name": "方案名称",
                     *           "state": "draft",
                     *           "pool": {
                     *             "amount": "1234567.89",
                     *             "unit": "CNY"
                     *           },
                     *           "reserve": {
                     *             "amount": "1234567.89",
                     *             "unit": "CNY"
                     *           },
                     *           "distributed": {
                     *             "amount": "1234567.89",
                     *             "unit": "CNY"
                     *           },
                     *           "factors": [
                     *             {
                     *               "source": "round-score",
                     *               "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *               "weight": "0.7"
                     *             }
                     *           ],
                     *           "gradeCoefficients": [
                     *             {
                     *               "grade": "优秀",
                     *               "coefficient": "1.2"
                     *             }
                     *           ],
                     *           "base": {
                     *             "amount": "1234567.89",
                     *             "unit": "CNY"
                     *           },
                     *           "floors": {
                     *             "perRegion": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             },
                     *             "overrides": [
                     *               {
                     *                 "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *                 "amount": {
                     *                   "amount": "1234567.89",
                     *                   "unit": "CNY"
                     *                 }
                     *               }
                     *             ]
                     *           },
                     *           "caps": {
                     *             "perRegion": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             },
                     *             "overrides": [
                     *               {
                     *                 "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *                 "amount": {
                     *                   "amount": "1234567.89",
                     *                   "unit": "CNY"
                     *                 }
                     *               }
                     *             ]
                     *           },
                     *           "exclusions": [
                     *             {
                     *               "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *               "reason": "存在一票否决事项"
                     *             }
                     *           ],
                     *           "fingerprint": null,
                     *           "returnReason": "退回原因",
                     *           "documentNumber": "文号",
                     *           "issuedAt": "2026-06-30T09:00:00.000Z",
                     *           "version": 1,
                     *           "createdAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 分配方案 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 分配方案编号
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /**
                             * Format: uuid
                             * @description 资金池
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            fundId: string;
                            /**
                             * Format: uuid
                             * @description 试点
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            programmeId: string;
                            /** @description 方案名称 */
                            name: string;
                            /**
                             * @description 状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达
                             * @example draft
                             * @enum {string}
                             */
                            state: "draft" | "simulated" | "proposed" | "approved" | "issued";
                            /** @description 分配总额, taken from the fund */
                            pool: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 预留, a part of the pool */
                            reserve: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 分配到地区: pool − reserve, the sum of the lines */
                            distributed: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 因素 */
                            factors: ({
                                /**
                                 * @description 来源: 评估得分
                                 * @enum {string}
                                 */
                                source: "round-score";
                                /**
                                 * Format: uuid
                                 * @description 已发布的评估轮次
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                roundId: string;
                                /**
                                 * @description 权重
                                 * @example 0.7
                                 */
                                weight: string;
                            } | {
                                /**
                                 * @description 来源: 人工填报
                                 * @enum {string}
                                 */
                                source: "manual";
                                /**
                                 * @description 因素名称
                                 * @example 落户人数
                                 */
                                name: string;
                                /**
                                 * @description 权重
                                 * @example 0.3
                                 */
                                weight: string;
                                /** @description 各地区数值及依据 */
                                values: {
                                    /**
                                     * Format: uuid
                                     * @description 地区
                                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                     */
                                    territoryId: string;
                                    /**
                                     * @description 数值
                                     * @example 3200
                                     */
                                    value: string;
                                    /**
                                     * @description 依据
                                     * @example 公安部门核定
                                     */
                                    evidence: string;
                                }[];
                            })[];
                            /** @description 等级系数, by grade of the one round among the factors */
                            gradeCoefficients: {
                                /**
                                 * @description 等次
                                 * @example 优秀
                                 */
                                grade: string;
                                /**
                                 * @description 系数
                                 * @example 1.2
                                 */
                                coefficient: string;
                            }[];
                            /** @description 每个地区的基数 */
                            base: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 保底 Floors */
                            floors: {
                                perRegion: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                } | null;
                                /** @description 个别地区的限额, instead of the one for every region */
                                overrides: {
                                    /**
                                     * Format: uuid
                                     * @description 地区
                                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                     */
                                    territoryId: string;
                                    /** @description 限额 */
                                    amount: {
                                        /**
                                         * @description 数额, decimal digits, never a float
                                         * @example 1234567.89
                                         */
                                        amount: string;
                                        /**
                                         * @description 计量单位: CNY 元
                                         * @enum {string}
                                         */
                                        unit: "CNY";
                                    };
                                }[];
                            };
                            /** @description 封顶 Caps */
                            caps: {
                                perRegion: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                } | null;
                                /** @description 个别地区的限额, instead of the one for every region */
                                overrides: {
                                    /**
                                     * Format: uuid
                                     * @description 地区
                                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                     */
                                    territoryId: string;
                                    /** @description 限额 */
                                    amount: {
                                        /**
                                         * @description 数额, decimal digits, never a float
                                         * @example 1234567.89
                                         */
                                        amount: string;
                                        /**
                                         * @description 计量单位: CNY 元
                                         * @enum {string}
                                         */
                                        unit: "CNY";
                                    };
                                }[];
                            };
                            /** @description 不参与分配的地区及原因 */
                            exclusions: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /**
                                 * @description 原因
                                 * @example 存在一票否决事项
                                 */
                                reason: string;
                            }[];
                            fingerprint: string | null;
                            returnReason: string | null;
                            documentNumber: string | null;
                            issuedAt: string | null;
                            /** @description 版本, also the ETag */
                            version: number;
                            /**
                             * Format: date-time
                             * @description 创建时间
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description 新分配方案 New allocation */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "name": "2026 年试点奖补资金分配方案",
                 *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *       "pool": {
                 *         "amount": "1234567.89",
                 *         "unit": "CNY"
                 *       },
                 *       "reserve": {
                 *         "amount": "1234567.89",
                 *         "unit": "CNY"
                 *       },
                 *       "factors": [
                 *         {
                 *           "source": "round-score",
                 *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *           "weight": "0.7"
                 *         }
                 *       ],
                 *       "gradeCoefficients": [
                 *         {
                 *           "grade": "优秀",
                 *           "coefficient": "1.2"
                 *         }
                 *       ],
                 *       "base": {
                 *         "amount": "1234567.89",
                 *         "unit": "CNY"
                 *       },
                 *       "floors": {
                 *         "perRegion": {
                 *           "amount": "1234567.89",
                 *           "unit": "CNY"
                 *         },
                 *         "overrides": [
                 *           {
                 *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *             "amount": {
                 *               "amount": "1234567.89",
                 *               "unit": "CNY"
                 *             }
                 *           }
                 *         ]
                 *       },
                 *       "caps": {
                 *         "perRegion": {
                 *           "amount": "1234567.89",
                 *           "unit": "CNY"
                 *         },
                 *         "overrides": [
                 *           {
                 *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *             "amount": {
                 *               "amount": "1234567.89",
                 *               "unit": "CNY"
                 *             }
                 *           }
                 *         ]
                 *       },
                 *       "exclusions": [
                 *         {
                 *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *           "reason": "存在一票否决事项"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /**
                     * Format: uuid
                     * @description 资金池
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    fundId: string;
                    /**
                     * @description 方案名称
                     * @example 2026 年试点奖补资金分配方案
                     */
                    name: string;
                    /**
                     * Format: uuid
                     * @description 试点; its designated and active regions receive
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /** @description 分配总额 */
                    pool: {
                        /**
                         * @description 数额, decimal digits, never a float
                         * @example 1234567.89
                         */
                        amount: string;
                        /**
                         * @description 计量单位: CNY 元
                         * @enum {string}
                         */
                        unit: "CNY";
                    };
                    /** @description 预留, a part of the pool */
                    reserve?: {
                        /**
                         * @description 数额, decimal digits, never a float
                         * @example 1234567.89
                         */
                        amount: string;
                        /**
                         * @description 计量单位: CNY 元
                         * @enum {string}
                         */
                        unit: "CNY";
                    };
                    /** @description 因素 */
                    factors: ({
                        /**
                         * @description 来源: 评估得分
                         * @enum {string}
                         */
                        source: "round-score";
                        /**
                         * Format: uuid
                         * @description 已发布的评估轮次
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        roundId: string;
                        /**
                         * @description 权重
                         * @example 0.7
                         */
                        weight: string;
                    } | {
                        /**
                         * @description 来源: 人工填报
                         * @enum {string}
                         */
                        source: "manual";
                        /**
                         * @description 因素名称
                         * @example 落户人数
                         */
                        name: string;
                        /**
                         * @description 权重
                         * @example 0.3
                         */
                        weight: string;
                        /** @description 各地区数值及依据 */
                        values: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 数值
                             * @example 3200
                             */
                            value: string;
                            /**
                             * @description 依据
                             * @example 公安部门核定
                             */
                            evidence: string;
                        }[];
                    })[];
                    /** @description 等级系数, by grade of the one round among the factors */
                    gradeCoefficients?: {
                        /**
                         * @description 等次
                         * @example 优秀
                         */
                        grade: string;
                        /**
                         * @description 系数
                         * @example 1.2
                         */
                        coefficient: string;
                    }[];
                    /** @description 每个地区的基数 */
                    base?: {
                        /**
                         * @description 数额, decimal digits, never a float
                         * @example 1234567.89
                         */
                        amount: string;
                        /**
                         * @description 计量单位: CNY 元
                         * @enum {string}
                         */
                        unit: "CNY";
                    };
                    /** @description 保底 Floors */
                    floors?: {
                        /** @description 每个地区 */
                        perRegion?: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 个别地区的限额, instead of the one for every region */
                        overrides?: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /** @description 限额 */
                            amount: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                        }[];
                    };
                    /** @description 封顶 Caps */
                    caps?: {
                        /** @description 每个地区 */
                        perRegion?: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 个别地区的限额, instead of the one for every region */
                        overrides?: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /** @description 限额 */
                            amount: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                        }[];
                    };
                    /** @description 不参与分配的地区及原因 */
                    exclusions?: {
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /**
                         * @description 原因
                         * @example 存在一票否决事项
                         */
                        reason: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 分配方案 Allocation; of what names regions only those within reach are shown */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "fundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "方案名称",
                     *       "state": "draft",
                     *       "pool": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "reserve": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "distributed": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "factors": [
                     *         {
                     *           "source": "round-score",
                     *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "weight": "0.7"
                     *         }
                     *       ],
                     *       "gradeCoefficients": [
                     *         {
                     *           "grade": "优秀",
                     *           "coefficient": "1.2"
                     *         }
                     *       ],
                     *       "base": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "floors": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "caps": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "exclusions": [
                     *         {
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "reason": "存在一票否决事项"
                     *         }
                     *       ],
                     *       "fingerprint": null,
                     *       "returnReason": "退回原因",
                     *       "documentNumber": "文号",
                     *       "issuedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 分配方案编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 资金池
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 方案名称 */
                        name: string;
                        /**
                         * @description 状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "simulated" | "proposed" | "approved" | "issued";
                        /** @description 分配总额, taken from the fund */
                        pool: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 预留, a part of the pool */
                        reserve: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 分配到地区: pool − reserve, the sum of the lines */
                        distributed: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 因素 */
                        factors: ({
                            /**
                             * @description 来源: 评估得分
                             * @enum {string}
                             */
                            source: "round-score";
                            /**
                             * Format: uuid
                             * @description 已发布的评估轮次
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            roundId: string;
                            /**
                             * @description 权重
                             * @example 0.7
                             */
                            weight: string;
                        } | {
                            /**
                             * @description 来源: 人工填报
                             * @enum {string}
                             */
                            source: "manual";
                            /**
                             * @description 因素名称
                             * @example 落户人数
                             */
                            name: string;
                            /**
                             * @description 权重
                             * @example 0.3
                             */
                            weight: string;
                            /** @description 各地区数值及依据 */
                            values: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /**
                                 * @description 数值
                                 * @example 3200
                                 */
                                value: string;
                                /**
                                 * @description 依据
                                 * @example 公安部门核定
                                 */
                                evidence: string;
                            }[];
                        })[];
                        /** @description 等级系数, by grade of the one round among the factors */
                        gradeCoefficients: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 系数
                             * @example 1.2
                             */
                            coefficient: string;
                        }[];
                        /** @description 每个地区的基数 */
                        base: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 保底 Floors */
                        floors: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 封顶 Caps */
                        caps: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 不参与分配的地区及原因 */
                        exclusions: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 原因
                             * @example 存在一票否决事项
                             */
                            reason: string;
                        }[];
                        fingerprint: string | null;
                        returnReason: string | null;
                        documentNumber: string | null;
                        issuedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 分配方案编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分配方案 Allocation; of what names regions only those within reach are shown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "fundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "方案名称",
                     *       "state": "draft",
                     *       "pool": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "reserve": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "distributed": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "factors": [
                     *         {
                     *           "source": "round-score",
                     *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "weight": "0.7"
                     *         }
                     *       ],
                     *       "gradeCoefficients": [
                     *         {
                     *           "grade": "优秀",
                     *           "coefficient": "1.2"
                     *         }
                     *       ],
                     *       "base": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "floors": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "caps": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "exclusions": [
                     *         {
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "reason": "存在一票否决事项"
                     *         }
                     *       ],
                     *       "fingerprint": null,
                     *       "returnReason": "退回原因",
                     *       "documentNumber": "文号",
                     *       "issuedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 分配方案编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 资金池
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 方案名称 */
                        name: string;
                        /**
                         * @description 状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "simulated" | "proposed" | "approved" | "issued";
                        /** @description 分配总额, taken from the fund */
                        pool: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 预留, a part of the pool */
                        reserve: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 分配到地区: pool − reserve, the sum of the lines */
                        distributed: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 因素 */
                        factors: ({
                            /**
                             * @description 来源: 评估得分
                             * @enum {string}
                             */
                            source: "round-score";
                            /**
                             * Format: uuid
                             * @description 已发布的评估轮次
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            roundId: string;
                            /**
                             * @description 权重
                             * @example 0.7
                             */
                            weight: string;
                        } | {
                            /**
                             * @description 来源: 人工填报
                             * @enum {string}
                             */
                            source: "manual";
                            /**
                             * @description 因素名称
                             * @example 落户人数
                             */
                            name: string;
                            /**
                             * @description 权重
                             * @example 0.3
                             */
                            weight: string;
                            /** @description 各地区数值及依据 */
                            values: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /**
                                 * @description 数值
                                 * @example 3200
                                 */
                                value: string;
                                /**
                                 * @description 依据
                                 * @example 公安部门核定
                                 */
                                evidence: string;
                            }[];
                        })[];
                        /** @description 等级系数, by grade of the one round among the factors */
                        gradeCoefficients: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 系数
                             * @example 1.2
                             */
                            coefficient: string;
                        }[];
                        /** @description 每个地区的基数 */
                        base: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 保底 Floors */
                        floors: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 封顶 Caps */
                        caps: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 不参与分配的地区及原因 */
                        exclusions: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 原因
                             * @example 存在一票否决事项
                             */
                            reason: string;
                        }[];
                        fingerprint: string | null;
                        returnReason: string | null;
                        documentNumber: string | null;
                        issuedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 分配方案编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 修改方案 Changes; what is missing stays as it is, and the allocation is a draft again */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "方案名称",
                 *       "pool": {
                 *         "amount": "1234567.89",
                 *         "unit": "CNY"
                 *       },
                 *       "reserve": {
                 *         "amount": "1234567.89",
                 *         "unit": "CNY"
                 *       },
                 *       "factors": [
                 *         {
                 *           "source": "round-score",
                 *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *           "weight": "0.7"
                 *         }
                 *       ],
                 *       "gradeCoefficients": [
                 *         {
                 *           "grade": "优秀",
                 *           "coefficient": "1.2"
                 *         }
                 *       ],
                 *       "base": {
                 *         "amount": "1234567.89",
                 *         "unit": "CNY"
                 *       },
                 *       "floors": {
                 *         "perRegion": {
                 *           "amount": "1234567.89",
                 *           "unit": "CNY"
                 *         },
                 *         "overrides": [
                 *           {
                 *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *             "amount": {
                 *               "amount": "1234567.89",
                 *               "unit": "CNY"
                 *             }
                 *           }
                 *         ]
                 *       },
                 *       "caps": {
                 *         "perRegion": {
                 *           "amount": "1234567.89",
                 *           "unit": "CNY"
                 *         },
                 *         "overrides": [
                 *           {
                 *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *             "amount": {
                 *               "amount": "1234567.89",
                 *               "unit": "CNY"
                 *             }
                 *           }
                 *         ]
                 *       },
                 *       "exclusions": [
                 *         {
                 *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                 *           "reason": "存在一票否决事项"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    /** @description 方案名称 */
                    name?: string;
                    /** @description 分配总额 */
                    pool?: {
                        /**
                         * @description 数额, decimal digits, never a float
                         * @example 1234567.89
                         */
                        amount: string;
                        /**
                         * @description 计量单位: CNY 元
                         * @enum {string}
                         */
                        unit: "CNY";
                    };
                    reserve?: {
                        /**
                         * @description 数额, decimal digits, never a float
                         * @example 1234567.89
                         */
                        amount: string;
                        /**
                         * @description 计量单位: CNY 元
                         * @enum {string}
                         */
                        unit: "CNY";
                    } | null;
                    /** @description 因素 */
                    factors?: ({
                        /**
                         * @description 来源: 评估得分
                         * @enum {string}
                         */
                        source: "round-score";
                        /**
                         * Format: uuid
                         * @description 已发布的评估轮次
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        roundId: string;
                        /**
                         * @description 权重
                         * @example 0.7
                         */
                        weight: string;
                    } | {
                        /**
                         * @description 来源: 人工填报
                         * @enum {string}
                         */
                        source: "manual";
                        /**
                         * @description 因素名称
                         * @example 落户人数
                         */
                        name: string;
                        /**
                         * @description 权重
                         * @example 0.3
                         */
                        weight: string;
                        /** @description 各地区数值及依据 */
                        values: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 数值
                             * @example 3200
                             */
                            value: string;
                            /**
                             * @description 依据
                             * @example 公安部门核定
                             */
                            evidence: string;
                        }[];
                    })[];
                    gradeCoefficients?: {
                        /**
                         * @description 等次
                         * @example 优秀
                         */
                        grade: string;
                        /**
                         * @description 系数
                         * @example 1.2
                         */
                        coefficient: string;
                    }[] | null;
                    base?: {
                        /**
                         * @description 数额, decimal digits, never a float
                         * @example 1234567.89
                         */
                        amount: string;
                        /**
                         * @description 计量单位: CNY 元
                         * @enum {string}
                         */
                        unit: "CNY";
                    } | null;
                    floors?: {
                        /** @description 每个地区 */
                        perRegion?: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 个别地区的限额, instead of the one for every region */
                        overrides?: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /** @description 限额 */
                            amount: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                        }[];
                    } | null;
                    caps?: {
                        /** @description 每个地区 */
                        perRegion?: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 个别地区的限额, instead of the one for every region */
                        overrides?: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /** @description 限额 */
                            amount: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                        }[];
                    } | null;
                    exclusions?: {
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /**
                         * @description 原因
                         * @example 存在一票否决事项
                         */
                        reason: string;
                    }[] | null;
                };
            };
        };
        responses: {
            /** @description 分配方案 Allocation; of what names regions only those within reach are shown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "fundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "方案名称",
                     *       "state": "draft",
                     *       "pool": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "reserve": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "distributed": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "factors": [
                     *         {
                     *           "source": "round-score",
                     *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "weight": "0.7"
                     *         }
                     *       ],
                     *       "gradeCoefficients": [
                     *         {
                     *           "grade": "优秀",
                     *           "coefficient": "1.2"
                     *         }
                     *       ],
                     *       "base": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "floors": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "caps": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "exclusions": [
                     *         {
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "reason": "存在一票否决事项"
                     *         }
                     *       ],
                     *       "fingerprint": null,
                     *       "returnReason": "退回原因",
                     *       "documentNumber": "文号",
                     *       "issuedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 分配方案编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 资金池
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 方案名称 */
                        name: string;
                        /**
                         * @description 状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "simulated" | "proposed" | "approved" | "issued";
                        /** @description 分配总额, taken from the fund */
                        pool: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 预留, a part of the pool */
                        reserve: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 分配到地区: pool − reserve, the sum of the lines */
                        distributed: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 因素 */
                        factors: ({
                            /**
                             * @description 来源: 评估得分
                             * @enum {string}
                             */
                            source: "round-score";
                            /**
                             * Format: uuid
                             * @description 已发布的评估轮次
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            roundId: string;
                            /**
                             * @description 权重
                             * @example 0.7
                             */
                            weight: string;
                        } | {
                            /**
                             * @description 来源: 人工填报
                             * @enum {string}
                             */
                            source: "manual";
                            /**
                             * @description 因素名称
                             * @example 落户人数
                             */
                            name: string;
                            /**
                             * @description 权重
                             * @example 0.3
                             */
                            weight: string;
                            /** @description 各地区数值及依据 */
                            values: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /**
                                 * @description 数值
                                 * @example 3200
                                 */
                                value: string;
                                /**
                                 * @description 依据
                                 * @example 公安部门核定
                                 */
                                evidence: string;
                            }[];
                        })[];
                        /** @description 等级系数, by grade of the one round among the factors */
                        gradeCoefficients: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 系数
                             * @example 1.2
                             */
                            coefficient: string;
                        }[];
                        /** @description 每个地区的基数 */
                        base: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 保底 Floors */
                        floors: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 封顶 Caps */
                        caps: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 不参与分配的地区及原因 */
                        exclusions: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 原因
                             * @example 存在一票否决事项
                             */
                            reason: string;
                        }[];
                        fingerprint: string | null;
                        returnReason: string | null;
                        documentNumber: string | null;
                        issuedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 分配方案编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分配方案 Allocation; of what names regions only those within reach are shown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "fundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "方案名称",
                     *       "state": "draft",
                     *       "pool": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "reserve": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "distributed": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "factors": [
                     *         {
                     *           "source": "round-score",
                     *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "weight": "0.7"
                     *         }
                     *       ],
                     *       "gradeCoefficients": [
                     *         {
                     *           "grade": "优秀",
                     *           "coefficient": "1.2"
                     *         }
                     *       ],
                     *       "base": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "floors": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "caps": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "exclusions": [
                     *         {
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "reason": "存在一票否决事项"
                     *         }
                     *       ],
                     *       "fingerprint": null,
                     *       "returnReason": "退回原因",
                     *       "documentNumber": "文号",
                     *       "issuedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 分配方案编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 资金池
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 方案名称 */
                        name: string;
                        /**
                         * @description 状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "simulated" | "proposed" | "approved" | "issued";
                        /** @description 分配总额, taken from the fund */
                        pool: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 预留, a part of the pool */
                        reserve: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 分配到地区: pool − reserve, the sum of the lines */
                        distributed: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 因素 */
                        factors: ({
                            /**
                             * @description 来源: 评估得分
                             * @enum {string}
                             */
                            source: "round-score";
                            /**
                             * Format: uuid
                             * @description 已发布的评估轮次
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            roundId: string;
                            /**
                             * @description 权重
                             * @example 0.7
                             */
                            weight: string;
                        } | {
                            /**
                             * @description 来源: 人工填报
                             * @enum {string}
                             */
                            source: "manual";
                            /**
                             * @description 因素名称
                             * @example 落户人数
                             */
                            name: string;
                            /**
                             * @description 权重
                             * @example 0.3
                             */
                            weight: string;
                            /** @description 各地区数值及依据 */
                            values: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /**
                                 * @description 数值
                                 * @example 3200
                                 */
                                value: string;
                                /**
                                 * @description 依据
                                 * @example 公安部门核定
                                 */
                                evidence: string;
                            }[];
                        })[];
                        /** @description 等级系数, by grade of the one round among the factors */
                        gradeCoefficients: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 系数
                             * @example 1.2
                             */
                            coefficient: string;
                        }[];
                        /** @description 每个地区的基数 */
                        base: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 保底 Floors */
                        floors: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 封顶 Caps */
                        caps: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 不参与分配的地区及原因 */
                        exclusions: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 原因
                             * @example 存在一票否决事项
                             */
                            reason: string;
                        }[];
                        fingerprint: string | null;
                        returnReason: string | null;
                        documentNumber: string | null;
                        issuedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 分配方案编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分配方案 Allocation; of what names regions only those within reach are shown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "fundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "方案名称",
                     *       "state": "draft",
                     *       "pool": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "reserve": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "distributed": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "factors": [
                     *         {
                     *           "source": "round-score",
                     *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "weight": "0.7"
                     *         }
                     *       ],
                     *       "gradeCoefficients": [
                     *         {
                     *           "grade": "优秀",
                     *           "coefficient": "1.2"
                     *         }
                     *       ],
                     *       "base": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "floors": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "caps": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "exclusions": [
                     *         {
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "reason": "存在一票否决事项"
                     *         }
                     *       ],
                     *       "fingerprint": null,
                     *       "returnReason": "退回原因",
                     *       "documentNumber": "文号",
                     *       "issuedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 分配方案编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 资金池
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 方案名称 */
                        name: string;
                        /**
                         * @description 状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "simulated" | "proposed" | "approved" | "issued";
                        /** @description 分配总额, taken from the fund */
                        pool: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 预留, a part of the pool */
                        reserve: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 分配到地区: pool − reserve, the sum of the lines */
                        distributed: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 因素 */
                        factors: ({
                            /**
                             * @description 来源: 评估得分
                             * @enum {string}
                             */
                            source: "round-score";
                            /**
                             * Format: uuid
                             * @description 已发布的评估轮次
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            roundId: string;
                            /**
                             * @description 权重
                             * @example 0.7
                             */
                            weight: string;
                        } | {
                            /**
                             * @description 来源: 人工填报
                             * @enum {string}
                             */
                            source: "manual";
                            /**
                             * @description 因素名称
                             * @example 落户人数
                             */
                            name: string;
                            /**
                             * @description 权重
                             * @example 0.3
                             */
                            weight: string;
                            /** @description 各地区数值及依据 */
                            values: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /**
                                 * @description 数值
                                 * @example 3200
                                 */
                                value: string;
                                /**
                                 * @description 依据
                                 * @example 公安部门核定
                                 */
                                evidence: string;
                            }[];
                        })[];
                        /** @description 等级系数, by grade of the one round among the factors */
                        gradeCoefficients: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 系数
                             * @example 1.2
                             */
                            coefficient: string;
                        }[];
                        /** @description 每个地区的基数 */
                        base: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 保底 Floors */
                        floors: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 封顶 Caps */
                        caps: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 不参与分配的地区及原因 */
                        exclusions: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 原因
                             * @example 存在一票否决事项
                             */
                            reason: string;
                        }[];
                        fingerprint: string | null;
                        returnReason: string | null;
                        documentNumber: string | null;
                        issuedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 分配方案编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分配方案 Allocation; of what names regions only those within reach are shown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "fundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "方案名称",
                     *       "state": "draft",
                     *       "pool": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "reserve": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "distributed": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "factors": [
                     *         {
                     *           "source": "round-score",
                     *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "weight": "0.7"
                     *         }
                     *       ],
                     *       "gradeCoefficients": [
                     *         {
                     *           "grade": "优秀",
                     *           "coefficient": "1.2"
                     *         }
                     *       ],
                     *       "base": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "floors": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "caps": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "exclusions": [
                     *         {
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "reason": "存在一票否决事项"
                     *         }
                     *       ],
                     *       "fingerprint": null,
                     *       "returnReason": "退回原因",
                     *       "documentNumber": "文号",
                     *       "issuedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 分配方案编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 资金池
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 方案名称 */
                        name: string;
                        /**
                         * @description 状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "simulated" | "proposed" | "approved" | "issued";
                        /** @description 分配总额, taken from the fund */
                        pool: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 预留, a part of the pool */
                        reserve: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 分配到地区: pool − reserve, the sum of the lines */
                        distributed: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 因素 */
                        factors: ({
                            /**
                             * @description 来源: 评估得分
                             * @enum {string}
                             */
                            source: "round-score";
                            /**
                             * Format: uuid
                             * @description 已发布的评估轮次
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            roundId: string;
                            /**
                             * @description 权重
                             * @example 0.7
                             */
                            weight: string;
                        } | {
                            /**
                             * @description 来源: 人工填报
                             * @enum {string}
                             */
                            source: "manual";
                            /**
                             * @description 因素名称
                             * @example 落户人数
                             */
                            name: string;
                            /**
                             * @description 权重
                             * @example 0.3
                             */
                            weight: string;
                            /** @description 各地区数值及依据 */
                            values: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /**
                                 * @description 数值
                                 * @example 3200
                                 */
                                value: string;
                                /**
                                 * @description 依据
                                 * @example 公安部门核定
                                 */
                                evidence: string;
                            }[];
                        })[];
                        /** @description 等级系数, by grade of the one round among the factors */
                        gradeCoefficients: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 系数
                             * @example 1.2
                             */
                            coefficient: string;
                        }[];
                        /** @description 每个地区的基数 */
                        base: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 保底 Floors */
                        floors: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 封顶 Caps */
                        caps: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 不参与分配的地区及原因 */
                        exclusions: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 原因
                             * @example 存在一票否决事项
                             */
                            reason: string;
                        }[];
                        fingerprint: string | null;
                        returnReason: string | null;
                        documentNumber: string | null;
                        issuedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 分配方案编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 退回 Return */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "权重依据不足"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 退回原因
                     * @example 权重依据不足
                     */
                    reason: string;
                };
            };
        };
        responses: {
            /** @description 分配方案 Allocation; of what names regions only those within reach are shown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "fundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "方案名称",
                     *       "state": "draft",
                     *       "pool": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "reserve": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "distributed": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "factors": [
                     *         {
                     *           "source": "round-score",
                     *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "weight": "0.7"
                     *         }
                     *       ],
                     *       "gradeCoefficients": [
                     *         {
                     *           "grade": "优秀",
                     *           "coefficient": "1.2"
                     *         }
                     *       ],
                     *       "base": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "floors": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "caps": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "exclusions": [
                     *         {
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "reason": "存在一票否决事项"
                     *         }
                     *       ],
                     *       "fingerprint": null,
                     *       "returnReason": "退回原因",
                     *       "documentNumber": "文号",
                     *       "issuedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 分配方案编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 资金池
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 方案名称 */
                        name: string;
                        /**
                         * @description 状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "simulated" | "proposed" | "approved" | "issued";
                        /** @description 分配总额, taken from the fund */
                        pool: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 预留, a part of the pool */
                        reserve: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 分配到地区: pool − reserve, the sum of the lines */
                        distributed: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 因素 */
                        factors: ({
                            /**
                             * @description 来源: 评估得分
                             * @enum {string}
                             */
                            source: "round-score";
                            /**
                             * Format: uuid
                             * @description 已发布的评估轮次
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            roundId: string;
                            /**
                             * @description 权重
                             * @example 0.7
                             */
                            weight: string;
                        } | {
                            /**
                             * @description 来源: 人工填报
                             * @enum {string}
                             */
                            source: "manual";
                            /**
                             * @description 因素名称
                             * @example 落户人数
                             */
                            name: string;
                            /**
                             * @description 权重
                             * @example 0.3
                             */
                            weight: string;
                            /** @description 各地区数值及依据 */
                            values: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /**
                                 * @description 数值
                                 * @example 3200
                                 */
                                value: string;
                                /**
                                 * @description 依据
                                 * @example 公安部门核定
                                 */
                                evidence: string;
                            }[];
                        })[];
                        /** @description 等级系数, by grade of the one round among the factors */
                        gradeCoefficients: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 系数
                             * @example 1.2
                             */
                            coefficient: string;
                        }[];
                        /** @description 每个地区的基数 */
                        base: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 保底 Floors */
                        floors: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 封顶 Caps */
                        caps: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 不参与分配的地区及原因 */
                        exclusions: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 原因
                             * @example 存在一票否决事项
                             */
                            reason: string;
                        }[];
                        fingerprint: string | null;
                        returnReason: string | null;
                        documentNumber: string | null;
                        issuedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueAllocation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
                /**
                 * @description 所读取的版本 (ETag); 428 without, 412 when stale
                 * @example "3"
                 */
                "if-match"?: string;
            };
            path: {
                /**
                 * @description 分配方案编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description 下达 Issuance */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "documentNumber": "德财预〔2026〕12号"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description 文号
                     * @example 德财预〔2026〕12号
                     */
                    documentNumber: string;
                };
            };
        };
        responses: {
            /** @description 分配方案 Allocation; of what names regions only those within reach are shown */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "fundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "programmeId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "name": "方案名称",
                     *       "state": "draft",
                     *       "pool": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "reserve": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "distributed": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "factors": [
                     *         {
                     *           "source": "round-score",
                     *           "roundId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "weight": "0.7"
                     *         }
                     *       ],
                     *       "gradeCoefficients": [
                     *         {
                     *           "grade": "优秀",
                     *           "coefficient": "1.2"
                     *         }
                     *       ],
                     *       "base": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "floors": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "caps": {
                     *         "perRegion": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "overrides": [
                     *           {
                     *             "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *             "amount": {
                     *               "amount": "1234567.89",
                     *               "unit": "CNY"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "exclusions": [
                     *         {
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "reason": "存在一票否决事项"
                     *         }
                     *       ],
                     *       "fingerprint": null,
                     *       "returnReason": "退回原因",
                     *       "documentNumber": "文号",
                     *       "issuedAt": "2026-06-30T09:00:00.000Z",
                     *       "version": 1,
                     *       "createdAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 分配方案编号
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /**
                         * Format: uuid
                         * @description 资金池
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        fundId: string;
                        /**
                         * Format: uuid
                         * @description 试点
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        programmeId: string;
                        /** @description 方案名称 */
                        name: string;
                        /**
                         * @description 状态: draft 草稿, simulated 已测算, proposed 已提请, approved 已批准, issued 已下达
                         * @example draft
                         * @enum {string}
                         */
                        state: "draft" | "simulated" | "proposed" | "approved" | "issued";
                        /** @description 分配总额, taken from the fund */
                        pool: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 预留, a part of the pool */
                        reserve: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 分配到地区: pool − reserve, the sum of the lines */
                        distributed: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 因素 */
                        factors: ({
                            /**
                             * @description 来源: 评估得分
                             * @enum {string}
                             */
                            source: "round-score";
                            /**
                             * Format: uuid
                             * @description 已发布的评估轮次
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            roundId: string;
                            /**
                             * @description 权重
                             * @example 0.7
                             */
                            weight: string;
                        } | {
                            /**
                             * @description 来源: 人工填报
                             * @enum {string}
                             */
                            source: "manual";
                            /**
                             * @description 因素名称
                             * @example 落户人数
                             */
                            name: string;
                            /**
                             * @description 权重
                             * @example 0.3
                             */
                            weight: string;
                            /** @description 各地区数值及依据 */
                            values: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /**
                                 * @description 数值
                                 * @example 3200
                                 */
                                value: string;
                                /**
                                 * @description 依据
                                 * @example 公安部门核定
                                 */
                                evidence: string;
                            }[];
                        })[];
                        /** @description 等级系数, by grade of the one round among the factors */
                        gradeCoefficients: {
                            /**
                             * @description 等次
                             * @example 优秀
                             */
                            grade: string;
                            /**
                             * @description 系数
                             * @example 1.2
                             */
                            coefficient: string;
                        }[];
                        /** @description 每个地区的基数 */
                        base: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        /** @description 保底 Floors */
                        floors: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 封顶 Caps */
                        caps: {
                            perRegion: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            /** @description 个别地区的限额, instead of the one for every region */
                            overrides: {
                                /**
                                 * Format: uuid
                                 * @description 地区
                                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                                 */
                                territoryId: string;
                                /** @description 限额 */
                                amount: {
                                    /**
                                     * @description 数额, decimal digits, never a float
                                     * @example 1234567.89
                                     */
                                    amount: string;
                                    /**
                                     * @description 计量单位: CNY 元
                                     * @enum {string}
                                     */
                                    unit: "CNY";
                                };
                            }[];
                        };
                        /** @description 不参与分配的地区及原因 */
                        exclusions: {
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /**
                             * @description 原因
                             * @example 存在一票否决事项
                             */
                            reason: string;
                        }[];
                        fingerprint: string | null;
                        returnReason: string | null;
                        documentNumber: string | null;
                        issuedAt: string | null;
                        /** @description 版本, also the ETag */
                        version: number;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 版本已过期 */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求体过大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 缺少版本号 */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAllocationLines: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path: {
                /**
                 * @description 分配方案编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分配明细 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "allocationId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "territoryName": "地区名称",
                     *           "amount": {
                     *             "amount": "1234567.89",
                     *             "unit": "CNY"
                     *           },
                     *           "excludedReason": "不参与分配的原因"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 分配明细 */
                        items: {
                            /**
                             * Format: uuid
                             * @description 分配方案
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            allocationId: string;
                            /**
                             * Format: uuid
                             * @description 地区
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            territoryId: string;
                            /** @description 地区名称 */
                            territoryName: string;
                            /** @description 分配金额 */
                            amount: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            excludedReason: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAllocationLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 分配方案编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
                /**
                 * @description 地区
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                territoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 分配明细及计算过程 Line with steps and explanation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "allocationId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryId": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "territoryName": "地区名称",
                     *       "amount": {
                     *         "amount": "1234567.89",
                     *         "unit": "CNY"
                     *       },
                     *       "excludedReason": "不参与分配的原因",
                     *       "steps": {
                     *         "factors": [
                     *           {
                     *             "key": "因素",
                     *             "name": "因素名称",
                     *             "value": "63.05",
                     *             "normalised": "0.25",
                     *             "weight": "0.7",
                     *             "product": "0.175"
                     *           }
                     *         ],
                     *         "coefficients": [
                     *           {
                     *             "key": "系数",
                     *             "from": "等次",
                     *             "coefficient": "1.2"
                     *           }
                     *         ],
                     *         "share": "0.166666666667",
                     *         "floor": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "cap": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "limit": "floor",
                     *         "exactFen": "1666.666667",
                     *         "base": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "proRata": {
                     *           "amount": "1234567.89",
                     *           "unit": "CNY"
                     *         },
                     *         "limitAdjustment": {
                     *           "amount": "-12.34",
                     *           "unit": "CNY"
                     *         },
                     *         "rounding": {
                     *           "amount": "-12.34",
                     *           "unit": "CNY"
                     *         },
                     *         "tie": false
                     *       },
                     *       "explanation": [
                     *         "一步"
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description 分配方案
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        allocationId: string;
                        /**
                         * Format: uuid
                         * @description 地区
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 地区名称 */
                        territoryName: string;
                        /** @description 分配金额 */
                        amount: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @enum {string}
                             */
                            unit: "CNY";
                        };
                        excludedReason: string | null;
                        /** @description 计算步骤 Steps; base, proRata, limitAdjustment and rounding add up to the amount */
                        steps: {
                            /** @description 因素 */
                            factors: {
                                /** @description 因素 */
                                key: string;
                                /** @description 因素名称 */
                                name: string;
                                /**
                                 * @description 数值
                                 * @example 63.05
                                 */
                                value: string;
                                /**
                                 * @description 占各地合计的份额
                                 * @example 0.25
                                 */
                                normalised: string;
                                /**
                                 * @description 权重
                                 * @example 0.7
                                 */
                                weight: string;
                                /**
                                 * @description 权重 × 份额
                                 * @example 0.175
                                 */
                                product: string;
                            }[];
                            /** @description 系数 */
                            coefficients: {
                                /** @description 系数 */
                                key: string;
                                /** @description 等次 */
                                from: string;
                                /**
                                 * @description 系数
                                 * @example 1.2
                                 */
                                coefficient: string;
                            }[];
                            /**
                             * @description 占全部权重的份额, 12 places
                             * @example 0.166666666667
                             */
                            share: string;
                            floor: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            cap: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            } | null;
                            limit: ("floor" | "cap") | null;
                            /**
                             * @description 取整前金额, fen
                             * @example 1666.666667
                             */
                            exactFen: string;
                            /** @description 基数 */
                            base: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 按因素分配 */
                            proRata: {
                                /**
                                 * @description 数额, decimal digits, never a float
                                 * @example 1234567.89
                                 */
                                amount: string;
                                /**
                                 * @description 计量单位: CNY 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 限额调整 */
                            limitAdjustment: {
                                /**
                                 * @description 数额, decimal digits
                                 * @example -12.34
                                 */
                                amount: string;
                                /**
                                 * @description 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /** @description 尾差 */
                            rounding: {
                                /**
                                 * @description 数额, decimal digits
                                 * @example -12.34
                                 */
                                amount: string;
                                /**
                                 * @description 元
                                 * @enum {string}
                                 */
                                unit: "CNY";
                            };
                            /**
                             * @description 余数相同，按规定次序确定
                             * @example false
                             */
                            tie: boolean;
                        };
                        /** @description 逐步说明, in the caller’s language */
                        explanation: string[];
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFundingOperation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 后台作业 Background operation */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *       "kind": "任务类别",
                     *       "state": "queued",
                     *       "percent": 0,
                     *       "result": {},
                     *       "problem": {
                     *         "type": "urn:urbanpilot:problem:not-found",
                     *         "title": "标题",
                     *         "status": 400,
                     *         "detail": "说明, in the language ",
                     *         "instance": "请求编号",
                     *         "errors": [
                     *           {
                     *             "pointer": "出错位置 (RFC 6901, or q",
                     *             "rule": "违反的规则",
                     *             "message": "如何修改"
                     *           }
                     *         ]
                     *       },
                     *       "createdAt": "2026-06-30T09:00:00.000Z",
                     *       "finishedAt": "2026-06-30T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Operation
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                        /** @description 任务类别 */
                        kind: string;
                        /**
                         * @description 状态: queued 排队, running 运行中, succeeded 成功, failed 失败
                         * @example queued
                         * @enum {string}
                         */
                        state: "queued" | "running" | "succeeded" | "failed";
                        /** @description 进度, percent */
                        percent: number;
                        result: {
                            [key: string]: unknown;
                        } | null;
                        problem: components["schemas"]["Problem"] | null;
                        /**
                         * Format: date-time
                         * @description 创建时间
                         * @example 2026-06-30T09:00:00.000Z
                         */
                        createdAt: string;
                        finishedAt: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundingDeadLetters: {
        parameters: {
            query: {
                /** @description 每页条数 */
                limit: number;
                /** @description 上一页返回的 nextCursor */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 未能处理的事件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e",
                     *           "type": "事件类型",
                     *           "status": "dead",
                     *           "attempts": 0,
                     *           "lastError": "最后一次错误",
                     *           "event": {},
                     *           "receivedAt": "2026-06-30T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": "下一页游标"
                     *     }
                     */
                    "application/json": {
                        /** @description 未能处理的事件 */
                        items: {
                            /**
                             * Format: uuid
                             * @description Event
                             * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                             */
                            id: string;
                            /** @description 事件类型 */
                            type: string;
                            /**
                             * @description 状态: dead 处理失败, parked 本版本不识别
                             * @example dead
                             * @enum {string}
                             */
                            status: "dead" | "parked";
                            /** @description 尝试次数 */
                            attempts: number;
                            lastError: string | null;
                            /** @description CloudEvent */
                            event: {
                                [key: string]: unknown;
                            };
                            /**
                             * Format: date-time
                             * @description 首次收到
                             * @example 2026-06-30T09:00:00.000Z
                             */
                            receivedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryFundingDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Event
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardFundingDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 幂等键: the same key and content give the first answer again for 72 h
                 * @example 0f8fad5b-d9cb-469f-a165-70867728950e
                 */
                "idempotency-key"?: string;
            };
            path: {
                /**
                 * @description 编号
                 * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e"
                     *     }
                     */
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Event
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        id: string;
                    };
                };
            };
            /** @description 请求内容不符合要求 / JSON 格式错误 / 请求格式错误 / 分页游标无效 / 缺少 Idempotency-Key */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 未通过身份验证 */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 令牌权限不足 / 角色无权操作 / 违反职责分离 */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 资源不存在 */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 已存在 / 当前状态不允许此操作 / 相同的请求正在处理 */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 不支持的内容类型 */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 引用的对象不存在 / 违反业务规则 / Idempotency-Key 已用于其他请求 */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 请求头过大 */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务器内部错误 */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description 服务暂不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "on.identity.grant.changed.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Grant
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    grantId: string;
                    /** @description Issuer whose subject this is */
                    issuer: string;
                    /** @description Subject of the tokens */
                    subject: string;
                    /**
                     * @description 角色: office 城镇化办公室, pilot 试点地区, department 市直部门, expert 专家, leader 市领导, auditor 审计, finance 财政局
                     * @example office
                     * @enum {string}
                     */
                    role: "office" | "pilot" | "department" | "expert" | "leader" | "auditor" | "finance";
                    /** @description Territory ids, or the single entry * for all */
                    reach: string[];
                    /**
                     * Format: date-time
                     * @description From when the grant holds
                     * @example 2026-06-30T09:00:00.000Z
                     */
                    validFrom: string;
                    validTo: string | null;
                };
            };
        };
        responses: {
            /** @description 已收到 Received */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.regions.pilot-region.changed.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Designation
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    pilotRegionId: string;
                    /**
                     * Format: uuid
                     * @description Programme
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /** @description 试点名称 */
                    programmeName: string;
                    /**
                     * Format: uuid
                     * @description Territory
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    territoryId: string;
                    /** @description 地区名称 */
                    territoryName: string;
                    /**
                     * @description 地区类别
                     * @example city
                     * @enum {string}
                     */
                    territoryKind: "city" | "county" | "town" | "development-zone" | "city-cluster";
                    /** @description 所含行政区划 */
                    divisionCodes: string[];
                    /** @description 批次 */
                    batch: number;
                    /**
                     * @description 状态
                     * @example designated
                     * @enum {string}
                     */
                    state: "designated" | "active" | "concluded" | "withdrawn";
                };
            };
        };
        responses: {
            /** @description 已收到 Received */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.regions.task.progressed.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Task
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    taskId: string;
                    /**
                     * Format: uuid
                     * @description Territory
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    territoryId: string;
                    /**
                     * Format: uuid
                     * @description Programme
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /**
                     * Format: uuid
                     * @description Progress entry
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    entryId: string;
                    /** @description 进度, percent */
                    percent: number;
                };
            };
        };
        responses: {
            /** @description 已收到 Received */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.regions.task.accepted.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Task
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    taskId: string;
                    /**
                     * Format: uuid
                     * @description Territory
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    territoryId: string;
                    /**
                     * Format: uuid
                     * @description Programme
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    findingId: string | null;
                    /**
                     * Format: date
                     * @description Due date
                     * @example 2026-06-30
                     */
                    dueOn: string;
                    /**
                     * Format: date
                     * @description Day of the submission that was accepted
                     * @example 2026-06-30
                     */
                    submittedOn: string;
                    /** @description Who accepted */
                    acceptedBy: string;
                };
            };
        };
        responses: {
            /** @description 已收到 Received */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.evaluation.round.published.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Round
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    roundId: string;
                    /**
                     * Format: uuid
                     * @description Programme
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /** @description Name of the round */
                    name: string;
                    /**
                     * @description 统计期: 2026, 2026-H1, 2026-Q3 or 2026-11
                     * @example 2026
                     */
                    period: string;
                    /** @description Regions of the round that have a score; one without any observation has none and is not listed */
                    results: {
                        /**
                         * Format: uuid
                         * @description Territory
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /**
                         * @description 得分, published decimals
                         * @example 63.05
                         */
                        score: string;
                        /** @description 名次 */
                        rank: number;
                        /** @description 等次 */
                        grade: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description 已收到 Received */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.evaluation.finding.opened.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Finding
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    findingId: string;
                    /**
                     * Format: uuid
                     * @description Programme
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /**
                     * Format: uuid
                     * @description Territory
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    territoryId: string;
                    /** @description 问题 */
                    title: string;
                    /**
                     * @description 严重程度
                     * @example minor
                     * @enum {string}
                     */
                    severity: "minor" | "major" | "serious";
                    /**
                     * Format: date
                     * @description 整改期限
                     * @example 2026-06-30
                     */
                    dueOn: string;
                    indicatorCode: string | null;
                };
            };
        };
        responses: {
            /** @description 已收到 Received */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.evaluation.finding.closed.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Finding
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    findingId: string;
                    /**
                     * Format: uuid
                     * @description Territory
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    territoryId: string;
                    /** @description Who closed it */
                    closedBy: string;
                };
            };
        };
        responses: {
            /** @description 已收到 Received */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.experience.case.published.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Case
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    caseId: string;
                    /**
                     * Format: uuid
                     * @description Programme
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /**
                     * Format: uuid
                     * @description Territory
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    territoryId: string;
                    /**
                     * @description 领域: household-registration 户籍, rights 权益, housing 住房, education-health 教育卫生, social-insurance 社保, institutional-reform 体制机制, investment-financing 投融资, land 土地, carriers 载体
                     * @example household-registration
                     * @enum {string}
                     */
                    domain: "household-registration" | "rights" | "housing" | "education-health" | "social-insurance" | "institutional-reform" | "investment-financing" | "land" | "carriers";
                    /** @description 标题 */
                    title: string;
                };
            };
        };
        responses: {
            /** @description 已收到 Received */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "on.funding.allocation.issued.v1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Allocation
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    allocationId: string;
                    /**
                     * Format: uuid
                     * @description Fund
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    fundId: string;
                    /**
                     * Format: uuid
                     * @description Programme
                     * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                     */
                    programmeId: string;
                    /** @description Name of the allocation */
                    name: string;
                    /** @description 文号 */
                    documentNumber: string;
                    /** @description 分配总额, taken from the fund */
                    pool: {
                        /**
                         * @description 数额, decimal digits, never a float
                         * @example 1234567.89
                         */
                        amount: string;
                        /**
                         * @description 计量单位: CNY 元
                         * @constant
                         */
                        unit: "CNY";
                    };
                    /** @description 预留, the part of the pool that is kept aside */
                    reserve: {
                        /**
                         * @description 数额, decimal digits, never a float
                         * @example 1234567.89
                         */
                        amount: string;
                        /**
                         * @description 计量单位: CNY 元
                         * @constant
                         */
                        unit: "CNY";
                    };
                    /** @description Every region that receives; they sum to the pool less its reserve */
                    lines: {
                        /**
                         * Format: uuid
                         * @description Territory
                         * @example 01990c4e-6f7a-7c3e-9d1b-2f4a5b6c7d8e
                         */
                        territoryId: string;
                        /** @description 金额 */
                        amount: {
                            /**
                             * @description 数额, decimal digits, never a float
                             * @example 1234567.89
                             */
                            amount: string;
                            /**
                             * @description 计量单位: CNY 元
                             * @constant
                             */
                            unit: "CNY";
                        };
                    }[];
                };
            };
        };
        responses: {
            /** @description 已收到 Received */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
