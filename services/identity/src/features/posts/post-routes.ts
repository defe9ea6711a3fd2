import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import {
  actorOf,
  ChangeHeaders,
  created,
  expectedVersion,
  notFound,
  ok,
  PageOf,
  PostHeaders,
  pageAnswer,
  pageRequest,
  permission,
  responses,
  type ServiceContext,
  send,
  TransitionHeaders,
  todayInShanghai,
  write,
} from '@urbanpilot/platform';
import type { FastifyInstance } from 'fastify';
import { endPost } from './post-ending-service';
import { handOverPost } from './post-handover-service';
import { findPost, listPosts } from './post-read-model';
import {
  ChangePostBody,
  CreatePostBody,
  EndPostBody,
  HandOverPostBody,
  PostPath,
  PostQuery,
  PostSchema,
  toPost,
} from './post-schemas';
import { changePost, createPost } from './post-service';

const tags = ['岗位 Posts'];
const reading = permission('identity:read', ['office', 'auditor']);
const writing = permission('identity:write', ['office']);

/** Posts of people in units; kept by the office, seen by it and the auditors. */
export function postRoutes(instance: FastifyInstance, context: ServiceContext): void {
  readRoutes(instance, context);
  writeRoutes(instance, context);
  transitionRoutes(instance, context);
}

function readRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.get(
    '/posts',
    {
      config: reading,
      schema: {
        operationId: 'listPosts',
        tags,
        summary: '列出岗位 List posts',
        querystring: PostQuery,
        response: responses({ 200: PageOf(PostSchema, '岗位 Posts') }),
      },
    },
    async (request, reply) => {
      const page = pageRequest(request);
      const reader = context.database.reader(actorOf(request).reach);
      const posts = await listPosts(reader, request.query, todayInShanghai(new Date()), page);
      return send(
        reply,
        pageAnswer(request, page, posts, toPost, ({ id }) => [id]),
      );
    },
  );

  app.get(
    '/posts/:id',
    {
      config: reading,
      schema: {
        operationId: 'getPost',
        tags,
        summary: '查询岗位 Get a post',
        params: PostPath,
        response: responses({ 200: PostSchema }, [404]),
      },
    },
    async (request, reply) => {
      const post = await findPost(context.database.reader(actorOf(request).reach), request.params.id);
      if (!post) throw notFound();
      return send(reply, ok(toPost(post), post.version));
    },
  );
}

function writeRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/posts',
    {
      config: writing,
      schema: {
        operationId: 'createPost',
        tags,
        summary: '登记岗位，同时授予角色 Give a person a post, and the grant that goes with it',
        headers: PostHeaders,
        body: CreatePostBody,
        response: responses({ 201: PostSchema }, [409, 413, 415, 422]),
      },
    },
    (request, reply) =>
      write(context, request, reply, async (unit) => {
        const { issuer = context.config.issuerUrl, endsOn = null, ...rest } = request.body;
        const post = await createPost(unit, { ...rest, issuer, endsOn });
        return created(toPost(post), `/identity/v1/posts/${post.id}`, post.version);
      }),
  );

  app.patch(
    '/posts/:id',
    {
      config: { ...writing, versioned: true },
      schema: {
        operationId: 'changePost',
        tags,
        summary: '变更岗位 Change a post',
        params: PostPath,
        headers: ChangeHeaders,
        body: ChangePostBody,
        response: responses({ 200: PostSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const post = await changePost(unit, request.params.id, version, request.body);
        return ok(toPost(post), post.version);
      });
    },
  );
}

function transitionRoutes(instance: FastifyInstance, context: ServiceContext): void {
  const app = instance.withTypeProvider<TypeBoxTypeProvider>();
  app.post(
    '/posts/:id/ending',
    {
      config: { ...writing, versioned: true },
      schema: {
        operationId: 'endPost',
        tags,
        summary: '离任，同时收回角色和代理 End a post now, with its grant and what was delegated of it',
        params: PostPath,
        headers: TransitionHeaders,
        body: EndPostBody,
        response: responses({ 200: PostSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const post = await endPost(unit, request.params.id, version, request.body.reason);
        return ok(toPost(post), post.version);
      });
    },
  );

  app.post(
    '/posts/:id/handover',
    {
      config: { ...writing, versioned: true },
      schema: {
        operationId: 'handOverPost',
        tags,
        summary: '移交岗位及全部在办事项 Hand a post over with all open work; answers the successor’s post',
        params: PostPath,
        headers: TransitionHeaders,
        body: HandOverPostBody,
        response: responses({ 201: PostSchema }, [404, 409, 412, 413, 415, 422, 428]),
      },
    },
    (request, reply) => {
      const version = expectedVersion(request);
      return write(context, request, reply, async (unit) => {
        const command = { issuer: context.config.issuerUrl, ...request.body };
        const post = await handOverPost(unit, request.params.id, version, command);
        return created(toPost(post), `/identity/v1/posts/${post.id}`, post.version);
      });
    },
  );
}
